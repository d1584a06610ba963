// Verdicts over HTTP with Express: npm install express tianmen-indicators
//   node server.mjs [port]
import express from 'express';
import { catalogue, evaluate, explain, IndicatorError } from 'tianmen-indicators';

const server = express();
server.use(express.json());

// GET /find?text=近视: what a text may mean.
server.get('/find', (request, response) => {
  response.json(catalogue.find(String(request.query.text ?? '')));
});

// POST /verdicts { criterion, observations, language }: the verdict, and the same in words.
server.post('/verdicts', (request, response) => {
  const { criterion, observations, language = 'zh' } = request.body ?? {};
  if (typeof criterion !== 'string' || !catalogue.hasCriterion(criterion)) {
    response.status(404).json({ error: 'unknown criterion', meant: catalogue.find(String(criterion)) });
    return;
  }
  const verdict = evaluate(criterion, observations);
  response.json({ verdict, words: explain(verdict, language) });
});

// A mistake of the caller names its place; anything else is a fault of this program.
server.use((error, _request, response, next) => {
  if (error instanceof IndicatorError) response.status(400).json({ error: error.code, ...error.fields });
  else next(error);
});

const listening = server.listen(Number(process.argv[2] ?? 3000), '127.0.0.1', () => {
  const address = listening.address();
  if (typeof address === 'object') console.log(`http://127.0.0.1:${address?.port}`);
});
