import { Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { ReactElement } from 'react';

interface Props {
  readonly options: readonly { readonly id: string; readonly name: string; readonly detail?: string }[];
  /** Id of an option; '' when none is chosen. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  /** The button that opens the menu. */
  readonly children: ReactElement;
  readonly className?: string;
}

/** A button with a menu of which one entry is chosen. */
export function RadioMenu({ options, chosen, onChoose, children, className }: Props) {
  return (
    <Menu
      checkedValues={{ choice: [chosen] }}
      onCheckedValueChange={(_, { checkedItems }) => checkedItems.slice(0, 1).forEach(onChoose)}
    >
      <MenuTrigger disableButtonEnhancement>{children}</MenuTrigger>
      <MenuPopover className={className}>
        <MenuList>
          {options.map(({ id, name, detail }) => (
            <MenuItemRadio key={id} className={className} name="choice" value={id} secondaryContent={detail ?? null}>
              {name}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
