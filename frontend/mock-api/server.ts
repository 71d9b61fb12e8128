import { setupServer } from 'msw/node';

/** The API as tests see it; each test adds the answers it needs, and an unexpected call fails it. */
export const server = setupServer();
