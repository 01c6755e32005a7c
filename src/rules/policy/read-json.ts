import type { PolicyFault } from '../types';

/**
 * Readers of untrusted JSON: each takes a value, its path and the list of faults, and returns something of its type
 * whatever the value is. A result may be used only when no fault was added.
 */
export type Read<T> = (value: unknown, path: string, faults: PolicyFault[]) => T;

/**
 * A policy goes into every check, and its texts into every bundle: real ones have some ten rules, and sentences of a few
 * hundred characters.
 */
const LONGEST_TEXT = 4_000;
const LONGEST_LIST = 500;
/** Beyond these nobody reads on. */
const MOST_FAULTS = 200;

/** How a field of an object is read: required without `otherwise`, else with that default when it is missing. */
interface Field<T> {
  readonly read: Read<T>;
  readonly otherwise?: { readonly value: T };
}

type Fields<T> = { readonly [K in keyof T]-?: Field<NonNullable<T[K]>> | Field<T[K]> };

export const required = <T>(read: Read<T>): Field<T> => ({ read });
/** Missing means `value`. */
export const withDefault = <T>(read: Read<T>, value: T): Field<T> => ({ read, otherwise: { value } });
/** Missing stays missing. */
export const optional = <T>(read: Read<T>): Field<T | undefined> => ({ read, otherwise: { value: undefined } });

/** An object with these fields and no others: a misspelt field must not make a policy milder in silence. */
export function object<T extends object>(fields: Fields<T>): Read<T> {
  return (value, path, faults) => {
    const given = isObject(value) ? value : {};
    if (!isObject(value)) faults.push({ path, message: 'must be an object' });
    for (const name of Object.keys(given)) {
      if (!has(fields, name) && faults.length < MOST_FAULTS) {
        faults.push({ path: join(path, name), message: 'is not a field of a policy' });
      }
    }
    const result: Record<string, unknown> = {};
    for (const name of Object.keys(fields)) {
      const field = fields[name as keyof T] as Field<unknown>;
      const read = readField(field, given[name], join(path, name), faults);
      if (read !== undefined) result[name] = read;
    }
    return result as T;
  };
}

function readField(field: Field<unknown>, value: unknown, path: string, faults: PolicyFault[]): unknown {
  if (value !== undefined) return field.read(value, path, faults);
  if (field.otherwise !== undefined) return field.otherwise.value;
  faults.push({ path, message: 'is missing' });
  return undefined;
}

/** An object whose field names are free: `{ "sensitive": [...] }`. */
export function mapOf<T>(read: Read<T>): Read<Record<string, T>> {
  return (value, path, faults) => {
    const result: Record<string, T> = {};
    if (!isObject(value)) faults.push({ path, message: 'must be an object' });
    else if (Object.keys(value).length > LONGEST_LIST) {
      faults.push({ path, message: `must have at most ${LONGEST_LIST} fields` });
    } else {
      for (const name of Object.keys(value)) {
        // Set on an object, it would be no field of it.
        if (name === '__proto__') faults.push({ path: join(path, name), message: 'cannot be a name' });
        else result[name] = read(value[name], join(path, name), faults);
      }
    }
    return result;
  };
}

export function listOf<T>(read: Read<T>, least = 0): Read<T[]> {
  return (value, path, faults) => {
    if (!Array.isArray(value) || value.length < least) {
      faults.push({ path, message: least === 0 ? 'must be a list' : `must be a list of at least ${least}` });
      return [];
    }
    if (value.length > LONGEST_LIST) {
      faults.push({ path, message: `must be a list of at most ${LONGEST_LIST}` });
      return [];
    }
    return value.map((item: unknown, at) => read(item, `${path}[${at}]`, faults));
  };
}

/** A string that the test accepts; `what` says in the fault what was expected. */
export function text(
  what = 'text',
  accepts: (value: string) => boolean = (value) => value.trim() !== '',
): Read<string> {
  return (value, path, faults) => {
    if (typeof value === 'string' && value.length > LONGEST_TEXT) {
      faults.push({ path, message: `must have at most ${LONGEST_TEXT} characters` });
      return '';
    }
    if (typeof value === 'string' && accepts(value)) return value;
    faults.push({ path, message: `must be ${what}` });
    return '';
  };
}

export function oneOf<T extends string>(values: readonly T[]): Read<T> {
  return (value, path, faults) => {
    const known = values.find((candidate) => candidate === value);
    if (known === undefined) faults.push({ path, message: `must be one of ${values.join(', ')}` });
    return known ?? (values[0] as T);
  };
}

export const trueOrFalse: Read<boolean> = (value, path, faults) => {
  if (typeof value !== 'boolean') faults.push({ path, message: 'must be true or false' });
  return value === true;
};

/** A whole number from 0. */
export const count: Read<number> = (value, path, faults) => {
  if (typeof value === 'number' && value >= 0 && value % 1 === 0) return value;
  faults.push({ path, message: 'must be a whole number from 0' });
  return 0;
};

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function has(fields: object, name: string): boolean {
  return Object.prototype.hasOwnProperty.call(fields, name);
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
