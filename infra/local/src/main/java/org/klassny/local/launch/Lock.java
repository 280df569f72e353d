package org.klassny.local.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.klassny.local.server.Folders;

/** One launcher at a time; the kernel frees the lock of one that was killed. */
record Lock(FileChannel channel) implements AutoCloseable {

    static Lock of(DataFolder data) {
        try {
            Folders.create(data.path());
            FileChannel channel = FileChannel.open(data.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            @Nullable FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new LaunchFailed("Another make up, down or reset is at work in this folder. Wait for its end,"
                        + " or end it with Ctrl-C.");
            }
            return new Lock(channel);
        } catch (IOException e) {
            throw new LaunchFailed("Cannot lock " + data.lock() + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new LaunchFailed("Cannot free " + channel + ": " + e.getMessage(), e);
        }
    }
}
