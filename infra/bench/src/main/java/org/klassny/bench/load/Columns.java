package org.klassny.bench.load;

import org.klassny.demo.DemoSchool;

/** The open columns of one class as its teacher's browser holds them: ids of marks and the versions last seen. */
public final class Columns {

    private final DemoSchool school;
    private final int schoolClass;
    private final int[][] versions;

    public Columns(DemoSchool school, int schoolClass, int lessons) {
        this.school = school;
        this.schoolClass = schoolClass;
        this.versions = new int[lessons][School.STUDENTS];
    }

    public int lessons() {
        return versions.length;
    }

    public String path(int lesson) {
        return "/api/journal/lessons/" + school.lesson(schoolClass, lesson) + "/marks";
    }

    /** A request that changes these cells of a column, from the first place to before the last. */
    public String change(int lesson, int from, int until) {
        var body = new StringBuilder(128 * (until - from)).append("{\"workType\":\"WRITTEN_WORK\",\"entries\":[");
        for (int place = from; place < until; place++) {
            int version = versions[lesson][place];
            body.append(place == from ? "" : ",")
                    .append("{\"studentId\":\"")
                    .append(school.student(schoolClass, place))
                    .append("\",\"markId\":\"mark-")
                    .append(schoolClass)
                    .append('-')
                    .append(lesson)
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
    public void stored(int lesson, int from, int until) {
        for (int place = from; place < until; place++) {
            versions[lesson][place]++;
        }
    }
}
