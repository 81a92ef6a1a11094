export { deadlinesInProse } from './deadlines-in-prose';
export { deadlinesOfField } from './deadlines-of-field';
