package org.klassny.bench.load;

import java.util.List;

/** An open column as its teacher's browser holds it: ids of marks and the versions last seen. */
public final class Column {

    private final String lesson;
    private final String marks;
    private final List<String> students;
    private final int[] versions;

    /** @param marks how the ids of its marks begin */
    public Column(String lesson, String marks, List<String> students) {
        this.lesson = lesson;
        this.marks = marks;
        this.students = students;
        this.versions = new int[students.size()];
    }

    public int students() {
        return students.size();
    }

    String path() {
        return "/api/journal/lessons/" + lesson + "/marks";
    }

    /** A request that changes these cells, from the first place to before the last. */
    String change(int from, int until) {
        var body = new StringBuilder(128 * (until - from)).append("{\"workType\":\"WRITTEN_WORK\",\"entries\":[");
        for (int place = from; place < until; place++) {
            int version = versions[place];
            body.append(place == from ? "" : ",")
                    .append("{\"studentId\":\"")
                    .append(students.get(place))
                    .append("\",\"markId\":\"")
                    .append(marks)
                    .append('-')
                    .append(place)
                    .append("\",\"value\":\"")
                    .append(2 + version % 4)
                    .append("\",\"seen\":")
                    .append(version)
                    .append('}');
        }
        return body.append("]}").toString();
    }

    /** The service has stored them. */
    void stored(int from, int until) {
        for (int place = from; place < until; place++) {
            versions[place]++;
        }
    }
}
