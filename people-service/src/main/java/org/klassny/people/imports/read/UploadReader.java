package org.klassny.people.imports.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.klassny.people.imports.read.Fault.Rule;

/** Finds out what a file is by what is in it, and reads it: an archive with a manifest, a workbook, or else CSV. */
public final class UploadReader {

    private static final String WORKBOOK = "[Content_Types].xml";

    private UploadReader() {}

    /** What a file says, and what stands against it. */
    public record Reading(Roster roster, List<Fault> faults) {}

    public static Reading read(byte[] content) {
        var faults = new ArrayList<Fault>();
        try {
            return new Reading(read(content, faults), faults);
        } catch (Unreadable e) {
            faults.add(e.fault());
            return new Reading(new ListReader(faults).read(new Table("", ListColumns.REQUIRED, List.of())), faults);
        }
    }

    /** Of a file that cannot be read, what it seems to be. */
    public static String kind(byte[] content) {
        try {
            return Archive.isOne(content) && !Archive.unpack("zip", content).containsKey(WORKBOOK)
                    ? Roster.ONEROSTER
                    : Roster.LIST;
        } catch (Unreadable _) {
            return Roster.ONEROSTER;
        }
    }

    private static Roster read(byte[] content, List<Fault> faults) throws Unreadable {
        if (!Archive.isOne(content)) {
            return new ListReader(faults).read(CsvFile.read("csv", content, ListColumns::named));
        }
        var entries = Archive.unpack("zip", content);
        if (entries.containsKey(WORKBOOK)) {
            return new ListReader(faults).read(XlsxFile.read("xlsx", content, ListColumns::named));
        }
        var files = withoutFolder(entries);
        if (!files.containsKey(OneRosterReader.MANIFEST)) {
            throw new Unreadable(OneRosterReader.MANIFEST, Rule.MISSING_FILE);
        }
        return new OneRosterReader(files, faults).read();
    }

    /** Some systems pack the folder instead of its files. */
    private static Map<String, byte[]> withoutFolder(Map<String, byte[]> entries) throws Unreadable {
        var files = new HashMap<String, byte[]>();
        for (var entry : entries.entrySet()) {
            var name = entry.getKey().substring(entry.getKey().lastIndexOf('/') + 1);
            if (files.put(name, entry.getValue()) != null) {
                throw new Unreadable(name, Rule.UNREADABLE_FILE);
            }
        }
        return files;
    }
}
