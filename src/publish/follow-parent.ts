// Loaded first into the renderer: it ends with the build that began it, however that ended.
process.once('disconnect', () => process.exit(1));
// Listening alone keeps no process alive.
process.channel?.unref();
