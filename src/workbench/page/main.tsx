/** Renders the page of the workbench. */
import { render } from 'preact';
import { App } from './app.js';
import { startClient } from './client.js';

const source = document.getElementById('worker')!.textContent;
render(<App client={startClient(source)} />, document.getElementById('app')!);
