package org.klassny.people.imports.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.klassny.people.imports.read.UploadReader.Reading;
import org.klassny.people.reference.read.Known.Thing;

class UploadReaderTest {

    private static final String HEADER = "Класс;ФАМИЛИЯ;Имя;Дата рожд.;Родство 1;Фамилия представителя 1;"
            + "Имя представителя 1;E-mail 1;Телефон 1\n";
    private static final String ANNA =
            "7-Б;Ягодкина;Анна;17.05.2013;мать;Ягодкина;Ольга;olga@example.org;+7 900 000-00-01\n";

    @Test
    void readsAListWithSemicolonsInUtf8AndInWindows1251() {
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1251"))) {
            var reading = UploadReader.read((HEADER + ANNA).getBytes(charset));
            assertThat(reading.faults()).isEmpty();
            var anna = reading.roster().persons().getFirst();
            assertThat(anna.card().name().surname()).isEqualTo("Ягодкина");
            assertThat(anna.card().birthDate()).isEqualTo(LocalDate.of(2013, 5, 17));
            assertThat(reading.roster().persons().getLast().card().email()).isEqualTo("olga@example.org");
            assertThat(reading.roster().kin().getFirst().kinship()).isEqualTo("MOTHER");
            assertThat(reading.roster().classes().getFirst().gradeLevel()).isEqualTo(7);
        }
    }

    @Test
    void readsAListWithCommasAndAMark() {
        var text = "\uFEFFКласс,Фамилия,Имя\n\"10 \"\"А\"\"\",Ёлкин,Борис\n";
        var reading = UploadReader.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.roster().classes().getFirst().key()).isEqualTo("class:10-А");
    }

    @Test
    void oneGuardianOfTwoChildrenIsOnePerson() {
        var second = ANNA.replace("Анна", "Пётр").replace("+7 900 000-00-01", "");
        var roster = UploadReader.read((HEADER + ANNA + second).getBytes(StandardCharsets.UTF_8))
                .roster();
        assertThat(roster.persons())
                .filteredOn(one -> one.kind() == Thing.GUARDIAN)
                .hasSize(1);
        assertThat(roster.kin()).hasSize(2);
    }

    @Test
    void readsWhatGuardiansAndGrownStudentsHaveSigned() {
        var rows = HEADER.replace("\n", ";Согласие 1;Дата согласия 1;Номер согласия 1;Согласие обучающегося;")
                + "Дата согласия обучающегося\n" + ANNA.replace("\n", ";Согласие;01.09.2026;12-с;отказ;2026-09-02\n");
        var reading = UploadReader.read(rows.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.roster().signed())
                .extracting(one ->
                        one.by().split(":", -1)[0] + " " + one.decision() + " " + one.date() + " " + one.number())
                .containsExactly("guardian GIVEN 2026-09-01 12-с", "student REFUSED 2026-09-02 null");
    }

    @Test
    void namesWhatADocumentOfConsentLacks() {
        var rows = HEADER.replace("\n", ";Согласие 1;Дата согласия 1;Номер согласия 1\n")
                + ANNA.replace("\n", ";;01.09.2026;12-с\n")
                + ANNA.replace("Анна", "Вера").replace("\n", ";да;;\n")
                + ANNA.replace("Анна", "Зоя").replace("\n", ";может быть;1 сентября;" + "1".repeat(41) + "\n")
                + "7-Б;Ёлкин;Борис;;;;;;;да;01.09.2026;\n";
        assertThat(faults(UploadReader.read(rows.getBytes(StandardCharsets.UTF_8))))
                .containsExactlyInAnyOrder(
                        "csv 2 Согласие представителя 1 INCOMPLETE_CONSENT null",
                        "csv 3 Дата согласия представителя 1 INCOMPLETE_CONSENT null",
                        "csv 4 Согласие представителя 1 UNKNOWN_DECISION может быть",
                        "csv 4 Дата согласия представителя 1 MALFORMED_DATE 1 сентября",
                        "csv 4 Номер согласия представителя 1 TOO_LONG " + "1".repeat(41),
                        "csv 5 Фамилия представителя 1 INCOMPLETE_GUARDIAN null");
    }

    @Test
    void namesRowFieldAndRuleOfWhatIsFaulty() {
        var rows = HEADER + "Б;Ягодкина;Анна;17.15.2013;тётка;Ягодкина;Ольга;olga at example;позвонить\n"
                + ";;Борис;;;;;;\n" + "7-Б;Ёлкин;Борис;;;Ёлкина;;;\n";
        assertThat(faults(UploadReader.read(rows.getBytes(StandardCharsets.UTF_8))))
                .containsExactlyInAnyOrder(
                        "csv 2 Дата рождения MALFORMED_DATE 17.15.2013",
                        "csv 2 Класс MALFORMED_CLASS Б",
                        "csv 2 Эл. почта представителя 1 MALFORMED_EMAIL olga at example",
                        "csv 2 Телефон представителя 1 MALFORMED_PHONE позвонить",
                        "csv 2 Кем приходится 1 UNKNOWN_KINSHIP тётка",
                        "csv 3 Фамилия MISSING_VALUE null",
                        "csv 3 Класс MISSING_VALUE null",
                        "csv 4 Имя представителя 1 INCOMPLETE_GUARDIAN null");
        assertThat(faults(UploadReader.read("Имя;Отчество\nАнна;Игоревна\n".getBytes(StandardCharsets.UTF_8))))
                .contains("csv 1 Класс MISSING_COLUMN null");
    }

    @Test
    void readsItsOwnWorkbooks() {
        var reading = UploadReader.read(ListWriter.template(ListWriter.Format.XLSX));
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.roster().persons()).hasSize(2);
        assertThat(reading.roster().signed()).hasSize(1);
        assertThat(reading.roster().stays().getFirst().from()).isEqualTo(LocalDate.of(2026, 9, 1));
        var csv = UploadReader.read(ListWriter.template(ListWriter.Format.CSV));
        assertThat(csv.roster().persons().getFirst().card())
                .isEqualTo(reading.roster().persons().getFirst().card());
    }

    @Test
    void aFormulaGoesOutDisarmedAndComesBackAsItWas() {
        var row = Arrays.asList("7-Б", "=cmd|' /C calc'!A0", "@SUM(1)", "-1+1", null, null);
        var header = ListColumns.all(0);
        var csv = CsvText.forSpreadsheets(header, List.of(row));
        assertThat(new String(csv, StandardCharsets.UTF_8))
                .contains(";'=cmd|")
                .contains(";'@SUM")
                .contains(";'-1+1");
        var name = UploadReader.read(csv).roster().persons().getFirst().card().name();
        assertThat(name.surname()).isEqualTo("=cmd|' /C calc'!A0");
        assertThat(name.given()).isEqualTo("@SUM(1)");
    }

    @Test
    void refusesAnArchiveThatWouldFillTheMemoryOrClimbOut() throws IOException {
        assertThat(faults(UploadReader.read(zip(Map.of("users.csv", new byte[60 << 20])))))
                .containsExactly("zip 0 null UNREADABLE_FILE null");
        assertThat(faults(UploadReader.read(zip(Map.of("../users.csv", new byte[1])))))
                .containsExactly("zip 0 null UNREADABLE_FILE null");
        var many = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < 101; i++) {
            many.put(i + ".csv", new byte[0]);
        }
        assertThat(faults(UploadReader.read(zip(many)))).containsExactly("zip 0 null UNREADABLE_FILE null");
        assertThat(faults(UploadReader.read(new byte[] {'P', 'K', 3, 4, 9, 9})))
                .containsExactly("zip 0 null UNREADABLE_FILE null");
    }

    @Test
    void refusesAWorkbookWithADocumentType() throws IOException {
        var files = unpacked(ListWriter.template(ListWriter.Format.XLSX));
        files.computeIfPresent("xl/worksheets/sheet1.xml", (_, sheet) -> new String(sheet, StandardCharsets.UTF_8)
                .replaceFirst("\\?>", "?><!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(faults(UploadReader.read(zip(files)))).containsExactly("xlsx 0 null UNREADABLE_FILE null");
    }

    @Test
    void aBundleOfAnUnknownVersionOrWithoutColumnsIsNamed() throws IOException {
        assertThat(faults(UploadReader.read(bundle("2.0", ""))))
                .containsExactly("manifest.csv 0 oneroster.version UNKNOWN_VERSION 2.0");
        assertThat(faults(UploadReader.read(bundle("1.1", "sourcedId,givenName\nu,Анна\n"))))
                .containsExactly("users.csv 1 familyName MISSING_COLUMN null");
        assertThat(faults(UploadReader.read(bundle(
                        "1.1",
                        "sourcedId,givenName,familyName,role\nu,Анна,Я,student\nu,Анна,Я,student\nw,О,Я,wizard\n"))))
                .containsExactlyInAnyOrder(
                        "users.csv 3 sourcedId TWICE_THE_ID u", "users.csv 4 role UNKNOWN_ROLE wizard");
    }

    private static Map<String, byte[]> unpacked(byte[] content) {
        try {
            return Archive.unpack("zip", content);
        } catch (Unreadable e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bundle(String version, String users) throws IOException {
        var manifest = "propertyName,value\noneroster.version," + version + "\n";
        var files = new LinkedHashMap<String, byte[]>();
        files.put("manifest.csv", manifest.getBytes(StandardCharsets.UTF_8));
        if (!users.isEmpty()) {
            files.put("users.csv", users.getBytes(StandardCharsets.UTF_8));
        }
        return zip(files);
    }

    private static List<String> faults(Reading reading) {
        return reading.faults().stream()
                .map(one -> one.file() + " " + one.row() + " " + one.field() + " " + one.rule() + " " + one.value())
                .toList();
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : Collections.unmodifiableMap(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
