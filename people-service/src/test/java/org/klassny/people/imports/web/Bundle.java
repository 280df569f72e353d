package org.klassny.people.imports.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A OneRoster bundle in the making, as another system would pack it. */
public final class Bundle {

    private static final String SMALL = """
            sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId
            org-1,,,Школа из другой системы,school,7701,
            """;

    private final Map<String, String> files = new LinkedHashMap<>();

    private Bundle(String version) {
        files.put("manifest.csv", """
                propertyName,value
                manifest.version,1.0
                oneroster.version,%s
                file.users,bulk
                """.formatted(version));
        files.put("orgs.csv", SMALL);
    }

    public static Bundle of(String version) {
        return new Bundle(version);
    }

    /** 7-Б led by Clara, with Anna and Boris; Olga is Anna's mother; English for Anna alone. */
    public static Bundle ofSmallSchool() {
        return of("1.2")
                .with("classes.csv", """
                        sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,\
                        schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods,metadata.building
                        c7b,,,7-Б,07,course-1,,homeroom,201,org-1,term-1,,,,Главный корпус
                        e7b,,,Английский 7-Б,07,course-2,,scheduled,,org-1,term-1,,,,
                        """)
                .with("users.csv", """
                        sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,\
                        identifier,email,sms,phone,agentSourcedIds,grades,password,metadata.snils,shoeSize
                        u-anna,,,true,anna,,Анна,Ягодкина,Игоревна,,,,,u-olga,07,,112-233,36
                        u-boris,,,true,boris,,Борис,Ёлкин,,,,,,,07,,,
                        u-olga,,,true,olga,,Ольга,Ягодкина,,,olga@example.org,,+7 900 000-00-01,u-anna,,,,
                        u-clara,,,true,clara,,Клара,Небывалова,,,clara@example.org,,,,,,,
                        """)
                .with("roles.csv", """
                        sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId
                        r1,,,u-anna,primary,student,,,org-1
                        r2,,,u-boris,primary,student,,,org-1
                        r3,,,u-olga,primary,parent,,,org-1
                        r4,,,u-clara,primary,teacher,,,org-1
                        """)
                .with("demographics.csv", """
                        sourcedId,status,dateLastModified,birthDate,sex
                        u-anna,,,2013-05-17,female
                        u-olga,,,,female
                        """)
                .with("enrollments.csv", """
                        sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,\
                        beginDate,endDate
                        n1,,,c7b,org-1,u-anna,student,,2026-09-01,2027-05-31
                        n2,,,c7b,org-1,u-boris,student,,2026-09-01,2027-05-31
                        n3,,,c7b,org-1,u-clara,teacher,true,,
                        n4,,,e7b,org-1,u-anna,student,,2026-09-01,2027-05-31
                        """);
    }

    /** The small school with its year, two terms and a grading period, and Clara who teaches English as it is in either version. */
    public static Bundle ofSchoolWithCurriculum(String version) {
        var bundle = ofSmallSchool()
                .replacing("manifest.csv", "oneroster.version,1.2", "oneroster.version," + version)
                .replacing("classes.csv", "org-1,term-1", "org-1,\"term-1,term-2\"")
                .with("academicSessions.csv", """
                        sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear
                        y-2026,,,2026/27,schoolYear,2026-09-01,2027-05-31,,2027
                        term-1,,,1 четверть,term,2026-09-01,2026-11-02,y-2026,2027
                        term-2,,,2 четверть,term,2026-11-02,2026-12-28,y-2026,2027
                        gp-1,,,Срез,gradingPeriod,2026-09-01,2026-09-30,term-1,2027
                        """)
                .with("courses.csv", """
                        sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects
                        course-1,,,y-2026,Классный час,,,org-1,
                        course-2,,,y-2026,"Английский язык, 7 класс",,07,org-1,Languages
                        """);
        var enrollments = "n5,,,e7b,org-1,u-clara,teacher,true,,\n";
        bundle.with("enrollments.csv", bundle.files.get("enrollments.csv") + enrollments);
        return version.equals("1.1") ? bundle.without("roles.csv").withRolesOfUsers() : bundle;
    }

    /** 1.1 says the role in the row of the user. */
    private Bundle withRolesOfUsers() {
        return replacing("users.csv", "enabledUser,", "role,enabledUser,")
                .replacing("users.csv", "u-anna,,,true,", "u-anna,,,student,true,")
                .replacing("users.csv", "u-boris,,,true,", "u-boris,,,student,true,")
                .replacing("users.csv", "u-olga,,,true,", "u-olga,,,parent,true,")
                .replacing("users.csv", "u-clara,,,true,", "u-clara,,,teacher,true,");
    }

    public Bundle with(String file, String content) {
        files.put(file, content);
        return this;
    }

    public Bundle without(String file) {
        files.remove(file);
        return this;
    }

    public Bundle replacing(String file, String what, String by) {
        return with(file, files.get(file).replace(what, by));
    }

    public byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static Map<String, String> unzip(byte[] content) {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
