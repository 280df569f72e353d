package org.klassny.demo.school;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Who works at the demo school. Those who can log in bear the ids that the realm gives them. */
record Staff(List<Member> members) {

    static final String TEACHER = "staff-demo-teacher";
    static final String HOMEROOM_OF_7B = "staff-demo-homeroom";
    static final String HOMEROOM_OF_5A = "staff-history";
    static final String PRIMARY = "staff-primary";

    private static final long SEED = 20_260_902;
    private static final int PRIMARY_CLASSES = 12;

    /** {@code subjects} by their words; primary is all that one teacher has with a class of the first four years. */
    record Member(String id, Name name, String position, List<String> subjects) {}

    static Staff small() {
        return new Staff(List.of(
                member("staff-demo-head", "Белова", "Вера", "Андреевна", "Директор"),
                member("staff-demo-deputy", "Крылова", "Нина", "Сергеевна", "Заместитель директора по УВР"),
                member("staff-demo-admin", "Сетин", "Павел", "Олегович", "Администратор журнала"),
                member("staff-demo-secretary", "Листова", "Ирина", "Павловна", "Секретарь"),
                member("staff-demo-methodist", "Уставова", "Зоя", "Ивановна", "Методист"),
                member("staff-demo-auditor", "Проверин", "Марк", "Львович", "Проверяющий"),
                teacher(
                        TEACHER,
                        "Иванова",
                        "Анна",
                        "Петровна",
                        "математики",
                        "mathematics",
                        "algebra",
                        "geometry",
                        "informatics"),
                teacher(HOMEROOM_OF_7B, "Петрова", "Ольга", "Николаевна", "русского языка", "russian", "literature"),
                teacher(PRIMARY, "Смирнова", "Елена", "Викторовна", "начальных классов", "primary"),
                teacher("staff-english-1", "Орлова", "Дарья", "Игоревна", "английского языка", "english"),
                teacher("staff-english-2", "Котова", "Мария", "Юрьевна", "английского языка", "english"),
                teacher(HOMEROOM_OF_5A, "Летописцев", "Иван", "Фёдорович", "истории", "history", "social"),
                teacher(
                        "staff-nature",
                        "Полевая",
                        "Светлана",
                        "Олеговна",
                        "географии и биологии",
                        "geography",
                        "biology"),
                teacher("staff-physics", "Магнитов", "Виктор", "Степанович", "физики", "physics"),
                teacher("staff-arts", "Красильникова", "Юлия", "Денисовна", "искусства и музыки", "art", "music"),
                teacher("staff-technology", "Мастеров", "Николай", "Егорович", "труда", "technology"),
                teacher("staff-sport", "Быстров", "Роман", "Артёмович", "физической культуры", "sport")));
    }

    /** Those of the small school and so many more that there are sixty teachers. */
    static Staff full() {
        var more = new Hiring(new Names(new Random(SEED)));
        more.hire("primary", PRIMARY_CLASSES - 1, "начальных классов", "primary");
        more.hire("math", 6, "математики", "mathematics", "algebra", "geometry");
        more.hire("informatics", 1, "информатики", "informatics");
        more.hire("russian", 7, "русского языка", "russian", "literature");
        more.hire("english", 7, "английского языка", "english");
        more.hire("german", 1, "немецкого языка", "german");
        more.hire("history", 3, "истории", "history", "social");
        more.hire("geography", 1, "географии", "geography");
        more.hire("biology", 1, "биологии", "biology");
        more.hire("chemistry", 1, "химии", "chemistry");
        more.hire("physics", 1, "физики", "physics");
        more.hire("music", 1, "музыки", "art", "music");
        more.hire("technology", 2, "труда", "technology");
        more.hire("sport", 5, "физической культуры", "sport");
        more.hire("safety", 1, "основ безопасности", "safety");
        return new Staff(
                Stream.concat(small().members().stream(), more.hired.stream()).toList());
    }

    List<Member> teachers() {
        return members.stream().filter(member -> !member.subjects().isEmpty()).toList();
    }

    private record Hiring(Names names, List<Member> hired) {

        Hiring(Names names) {
            this(names, new ArrayList<>());
        }

        /** Numbers go on after those of the small school. */
        void hire(String word, int count, String of, String... subjects) {
            for (var number = 1; number <= count; number++) {
                var name = names.next().name();
                hired.add(new Member("staff-" + word + "-more-" + number, name, "Учитель " + of, List.of(subjects)));
            }
        }
    }

    private static Member member(String id, String surname, String given, String patronymic, String position) {
        return new Member(id, new Name(surname, given, patronymic), position, List.of());
    }

    private static Member teacher(
            String id, String surname, String given, String patronymic, String of, String... subjects) {
        return new Member(id, new Name(surname, given, patronymic), "Учитель " + of, List.of(subjects));
    }
}
