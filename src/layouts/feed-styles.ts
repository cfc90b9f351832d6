/** How an Atom feed looks in a browser. */
export { default as feedStyles } from '../styles/feed.css?inline';
