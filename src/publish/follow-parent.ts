// Imported first into the renderer's process, so that it ends when its parent ends, even by a kill.
process.once('disconnect', () => process.exit(1));
// The open channel must not keep a finished process running.
process.channel?.unref();
