/** For readers who keep the guide; everybody else loads nothing more. */
if (navigator.serviceWorker?.controller) void import('./newer.ts').then(({ watchForNewer }) => watchForNewer());
