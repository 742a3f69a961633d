import { readFileSync } from 'node:fs';
import MongoStore from 'connect-mongo';
import express from 'express';
import session from 'express-session';
import { MongoClient } from 'mongodb';
import { secretsFrom } from '../../../server/platform/secrets.ts';
import { SECRET } from './seed.ts';

/** What our figures stand beside: an Express app that sends the same bytes, at `/bare` at once and at `/session` after it has looked the session up as ours does. */
const { uri, json, html } = JSON.parse(readFileSync(0, 'utf8')) as {
  uri: string;
  json: string;
  html: string;
};
const client = await MongoClient.connect(uri);
const store = MongoStore.create({
  client: client as unknown as NonNullable<Parameters<typeof MongoStore.create>[0]['client']>,
  dbName: 'alongside',
  collectionName: 'sessions',
  stringify: false,
  touchAfter: 3_600,
});
const app = express();
app.disable('x-powered-by');
app.set('etag', false);
const send =
  (body: string, type: string): express.RequestHandler =>
  (_request, response) => {
    response.type(type).send(body);
  };
app.get('/bare', send(json, 'json'));
app.get('/bare-html', send(html, 'html'));
app.use((request, _response, next) => {
  Object.defineProperty(request, 'secure', { value: true });
  next();
});
app.use(
  session({
    name: '__Host-sid',
    secret: secretsFrom(SECRET).key('session'),
    store,
    resave: false,
    saveUninitialized: false,
    cookie: { secure: true, path: '/' },
  }),
);
app.use((request, response, next) => {
  const user = (request.session as { passport?: { user?: unknown } }).passport?.user;
  if (user) return next();
  response.sendStatus(401);
});
app.get('/session', send(json, 'json'));
app.get('/session-html', send(html, 'html'));
const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`${typeof address === 'object' && address ? address.port : 0}\n`);
});
