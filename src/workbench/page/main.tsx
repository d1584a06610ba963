/** The page of the workbench, put into the document. */
import { render } from 'preact';
import { App } from './app.js';
import { startClient } from './client.js';

const source = document.getElementById('worker')!.textContent;
render(<App client={startClient(source)} />, document.getElementById('app')!);
