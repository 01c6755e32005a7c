/**
 * A stand-in for https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js, written from what office.js calls in it.
 * office.js for Outlook on the web does not start without that script, and it is not in the npm package.
 */
(function () {
  'use strict';

  function errorOf(kind, text) {
    return function (parameter) {
      const message = Array.prototype.slice.call(arguments, 1).find((one) => typeof one === 'string') || text;
      const error = new Error('Sys.' + kind + ': ' + message + (parameter ? '\nParameter name: ' + parameter : ''));
      error.name = 'Sys.' + kind;
      error.paramName = parameter;
      return error;
    };
  }

  Error.argument = errorOf('ArgumentException', 'Value does not fall within the expected range.');
  Error.argumentNull = errorOf('ArgumentNullException', 'Value cannot be null.');
  Error.argumentOutOfRange = errorOf('ArgumentOutOfRangeException', 'Argument was out of the range of valid values.');
  Error.argumentType = errorOf('ArgumentTypeException', 'Object cannot be converted to the required type.');
  Error.argumentUndefined = errorOf('ArgumentUndefinedException', 'Value cannot be undefined.');
  Error.invalidOperation = errorOf('InvalidOperationException', 'Operation is not valid in the current state.');
  Error.notImplemented = errorOf('NotImplementedException', 'The method or operation is not implemented.');
  Error.parameterCount = errorOf('ParameterCountException', 'Parameter count mismatch.');
  Error.create = (message, info) => Object.assign(new Error(message), info);

  String.format = (format, ...values) => format.replace(/\{(\d+)\}/g, (_, index) => values[index] ?? '');

  const TYPE_NAMES = new Map([
    [String, 'string'],
    [Number, 'number'],
    [Boolean, 'boolean'],
    [Function, 'function'],
  ]);

  function fits(value, parameter) {
    if (value === undefined) return Boolean(parameter.optional || parameter.mayBeNull);
    if (value === null) return Boolean(parameter.mayBeNull) || !('mayBeNull' in parameter);
    if (parameter.type === undefined) return true;
    const name = TYPE_NAMES.get(parameter.type);
    return name ? typeof value === name : typeof value === 'object' || typeof value === 'function';
  }

  Function._validateParameter = (value, parameter, name) => (fits(value, parameter) ? null : Error.argument(name));
  Function._validateParams = (values, parameters) => {
    for (const [index, parameter] of parameters.entries()) {
      const error = Function._validateParameter(values[index], parameter, parameter.name);
      if (error) return error;
    }
    return null;
  };

  window.Type = Function;
  window.Type.registerNamespace = (path) =>
    path.split('.').reduce((parent, name) => (parent[name] = parent[name] || {}), window);
  window.Type.registerClass = () => {};
  Function.prototype.registerClass = function () {
    return this;
  };

  class StringBuilder {
    constructor(first) {
      this.parts = first ? [first] : [];
    }
    append(part) {
      this.parts.push(part);
    }
    toString(separator) {
      return this.parts.join(separator || '');
    }
  }

  window.Sys = Object.assign(window.Sys || {}, {
    StringBuilder,
    Debug: { trace() {} },
    Browser: { InternetExplorer: {}, agent: null, version: 0 },
    Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: (text) => JSON.parse(text) } },
  });
})();
