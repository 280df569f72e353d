package org.klassny.people.imports.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Unpacks into memory what a school can have packed: few entries, bounded in size and ratio whatever their headers say,
 * with plain names. Nothing is ever written to a path of the archive's choice.
 */
final class Archive {

    private static final int MOST_ENTRIES = 100;
    private static final long LARGEST_ENTRY = 40L << 20;
    private static final long LARGEST_SUM = 80L << 20;

    /** Rosters shrink to a tenth; a sheet of equal cells to a hundredth. */
    private static final long HIGHEST_RATIO = 200;

    private static final long FREE_OF_RATIO = 1L << 20;

    private Archive() {}

    static boolean isOne(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    /** By name; folders are passed over. */
    static Map<String, byte[]> unpack(String file, byte[] content) throws Unreadable {
        var entries = new LinkedHashMap<String, byte[]>();
        var room = Math.min(LARGEST_SUM, Math.max(FREE_OF_RATIO, content.length * HIGHEST_RATIO));
        if (hasTooManyEntries(content)) {
            throw new Unreadable(file, Fault.Rule.UNREADABLE_FILE);
        }
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                if (!isPlain(entry.getName())) {
                    throw new Unreadable(file, Fault.Rule.UNREADABLE_FILE);
                }
                if (!entry.isDirectory()) {
                    var bytes = read(file, zip.getInputStream(entry), Math.min(room, LARGEST_ENTRY));
                    room -= bytes.length;
                    if (entries.put(entry.getName(), bytes) != null) {
                        throw new Unreadable(file, Fault.Rule.UNREADABLE_FILE);
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable(file, Fault.Rule.UNREADABLE_FILE);
        }
        return entries;
    }

    /** Before anything is made of them: a directory of a quarter of a million names fits into the largest file. */
    private static boolean hasTooManyEntries(byte[] content) {
        var found = 0;
        for (var i = 0; i < content.length - 3 && found <= MOST_ENTRIES; i++) {
            if (content[i] == 'P' && content[i + 1] == 'K' && content[i + 2] == 1 && content[i + 3] == 2) {
                found++;
            }
        }
        return found > MOST_ENTRIES;
    }

    private static byte[] read(String file, InputStream zip, long room) throws IOException, Unreadable {
        var bytes = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        for (int read; (read = zip.read(buffer)) > 0; ) {
            if (bytes.size() + read > room) {
                throw new Unreadable(file, Fault.Rule.UNREADABLE_FILE);
            }
            bytes.write(buffer, 0, read);
        }
        return bytes.toByteArray();
    }

    private static boolean isPlain(String name) {
        return !name.startsWith("/")
                && !name.contains("\\")
                && !name.contains(":")
                && !("/" + name + "/").contains("/../");
    }
}
