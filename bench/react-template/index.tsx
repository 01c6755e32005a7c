import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { Page } from './Page';

const root = createRoot(document.getElementById('container') as HTMLElement);

void Office.onReady(() =>
  root.render(
    <FluentProvider theme={webLightTheme}>
      <Page />
    </FluentProvider>,
  ),
);
