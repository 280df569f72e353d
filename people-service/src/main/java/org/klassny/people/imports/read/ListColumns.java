package org.klassny.people.imports.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The columns of the school's own list: one row a student, up to two guardians in it. Headers are read with tolerance. */
final class ListColumns {

    static final String CLASS = "Класс";
    static final String SURNAME = "Фамилия";
    static final String GIVEN = "Имя";
    static final String PATRONYMIC = "Отчество";
    static final String BIRTH = "Дата рождения";
    static final String FROM = "Дата зачисления";
    static final String KINSHIP = "Кем приходится";
    static final String GUARDIAN_SURNAME = "Фамилия представителя";
    static final String GUARDIAN_GIVEN = "Имя представителя";
    static final String GUARDIAN_PATRONYMIC = "Отчество представителя";
    static final String EMAIL = "Эл. почта представителя";
    static final String PHONE = "Телефон представителя";
    static final String CONSENT = "Согласие представителя";
    static final String CONSENT_DATE = "Дата согласия представителя";
    static final String CONSENT_NUMBER = "Номер согласия представителя";
    static final String OWN_CONSENT = "Согласие обучающегося";
    static final String OWN_CONSENT_DATE = "Дата согласия обучающегося";
    static final String OWN_CONSENT_NUMBER = "Номер согласия обучающегося";

    /** Read are so many guardians a row, the template offers two. */
    static final int GUARDIANS = 4;

    static final int OFFERED = 2;
    static final List<String> REQUIRED = List.of(CLASS, SURNAME, GIVEN);
    static final List<String> OF_STUDENT = List.of(CLASS, SURNAME, GIVEN, PATRONYMIC, BIRTH, FROM);
    static final List<String> OF_GUARDIAN = List.of(
            KINSHIP,
            GUARDIAN_SURNAME,
            GUARDIAN_GIVEN,
            GUARDIAN_PATRONYMIC,
            EMAIL,
            PHONE,
            CONSENT,
            CONSENT_DATE,
            CONSENT_NUMBER);

    /** Of students who are old enough to decide about their data themselves. */
    static final List<String> OF_OWN_CONSENT = List.of(OWN_CONSENT, OWN_CONSENT_DATE, OWN_CONSENT_NUMBER);

    private static final Set<String> READ = Set.copyOf(all(GUARDIANS));
    private static final Map<String, String> NAMES = names();

    private ListColumns() {}

    /** In the order of the template, for so many guardians */
    static List<String> all(int guardians) {
        var all = new ArrayList<>(OF_STUDENT);
        for (var number = 1; number <= guardians; number++) {
            for (var column : OF_GUARDIAN) {
                all.add(of(column, number));
            }
        }
        all.addAll(OF_OWN_CONSENT);
        return all;
    }

    static String of(String column, int number) {
        return column + " " + number;
    }

    /** Our name of a column, or what stands there where it is none of ours */
    static String named(String header) {
        return NAMES.getOrDefault(plain(header), header);
    }

    static boolean isRead(String column) {
        return READ.contains(column);
    }

    private static Map<String, String> names() {
        var names = new HashMap<String, String>();
        all(GUARDIANS).forEach(column -> names.put(plain(column), column));
        Map.of("датарожд", BIRTH, "др", BIRTH, "датаприема", FROM, "зачисленс", FROM)
                .forEach(names::put);
        for (var number = 1; number <= GUARDIANS; number++) {
            for (var other : List.of("email", "почта", "элпочта", "электроннаяпочта", "emailпредставителя")) {
                names.put(other + number, of(EMAIL, number));
            }
            for (var other : List.of("родство", "степеньродства")) {
                names.put(other + number, of(KINSHIP, number));
            }
            names.put("телефон" + number, of(PHONE, number));
            names.put("согласие" + number, of(CONSENT, number));
            names.put("датасогласия" + number, of(CONSENT_DATE, number));
            names.put("номерсогласия" + number, of(CONSENT_NUMBER, number));
            names.put("фамилияродителя" + number, of(GUARDIAN_SURNAME, number));
            names.put("имяродителя" + number, of(GUARDIAN_GIVEN, number));
            names.put("отчествородителя" + number, of(GUARDIAN_PATRONYMIC, number));
        }
        return names;
    }

    private static String plain(String header) {
        return header.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("[^а-яa-z0-9]", "");
    }
}
