package org.klassny.demo.school;

import java.util.List;

/** Who works at the demo school. Those who can log in bear the ids that the realm gives them. */
final class Staff {

    record Member(String id, Name name, String position, List<String> subjects) {}

    static final String HOMEROOM_OF_7B = "staff-demo-homeroom";

    private Staff() {}

    static List<Member> members() {
        return List.of(
                member("staff-demo-head", "Белова", "Вера", "Андреевна", "Директор"),
                member("staff-demo-deputy", "Крылова", "Нина", "Сергеевна", "Заместитель директора по УВР"),
                member("staff-demo-admin", "Сетин", "Павел", "Олегович", "Администратор журнала"),
                member("staff-demo-secretary", "Листова", "Ирина", "Павловна", "Секретарь"),
                member("staff-demo-methodist", "Уставова", "Зоя", "Ивановна", "Методист"),
                member("staff-demo-auditor", "Проверин", "Марк", "Львович", "Проверяющий"),
                teacher(
                        "staff-demo-teacher",
                        "Иванова",
                        "Анна",
                        "Петровна",
                        "математики",
                        "mathematics",
                        "algebra",
                        "geometry",
                        "informatics"),
                teacher(HOMEROOM_OF_7B, "Петрова", "Ольга", "Николаевна", "русского языка", "russian", "literature"),
                teacher("staff-primary", "Смирнова", "Елена", "Викторовна", "начальных классов", "primary"),
                teacher("staff-english-1", "Орлова", "Дарья", "Игоревна", "английского языка", "english"),
                teacher("staff-english-2", "Котова", "Мария", "Юрьевна", "английского языка", "english"),
                teacher("staff-history", "Летописцев", "Иван", "Фёдорович", "истории", "history"),
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
                teacher("staff-sport", "Быстров", "Роман", "Артёмович", "физической культуры", "sport"));
    }

    /** In the first class one teacher has everything but music, art and sport. */
    static String teacherOf(int gradeLevel, String subjectId, int half) {
        var word = subjectId.substring("subject-".length());
        if (gradeLevel < 5 && !List.of("music", "art", "sport").contains(word)) {
            return "staff-primary";
        }
        var able = members().stream()
                .filter(member -> member.subjects().contains(word))
                .toList();
        return able.get(half % able.size()).id();
    }

    private static Member member(String id, String surname, String given, String patronymic, String position) {
        return new Member(id, new Name(surname, given, patronymic), position, List.of());
    }

    private static Member teacher(
            String id, String surname, String given, String patronymic, String of, String... subjects) {
        return new Member(id, new Name(surname, given, patronymic), "Учитель " + of, List.of(subjects));
    }
}
