package org.klassny.demo.school;

import java.util.List;
import java.util.Map;

/** What is taught in which grade level, and how many hours a week. */
final class Curriculum {

    /** {@code halves}: taught to two groups of the class at the same time. */
    record Subject(String id, String name, String shortName, boolean halves, List<String> topics) {}

    private static final Subject RUSSIAN = subject(
            "russian",
            "Русский язык",
            "Рус. яз.",
            "Повторение изученного",
            "Состав слова",
            "Правописание приставок",
            "Имя существительное",
            "Имя прилагательное",
            "Глагол",
            "Причастие",
            "Деепричастие",
            "Сложное предложение",
            "Изложение");
    private static final Subject READING = subject(
            "reading",
            "Литературное чтение",
            "Чтение",
            "Сказки",
            "Рассказы о природе",
            "Стихи об осени",
            "Басни",
            "Загадки и пословицы");
    private static final Subject LITERATURE = subject(
            "literature",
            "Литература",
            "Лит-ра",
            "Устное народное творчество",
            "Басня",
            "Баллада",
            "Повесть",
            "Лирика",
            "Сочинение по прочитанному");
    private static final Subject MATHEMATICS = subject(
            "mathematics",
            "Математика",
            "Матем.",
            "Счёт и запись чисел",
            "Сложение и вычитание",
            "Умножение",
            "Деление с остатком",
            "Обыкновенные дроби",
            "Сравнение дробей",
            "Десятичные дроби",
            "Проценты",
            "Решение задач",
            "Контрольная работа");
    private static final Subject ALGEBRA = subject(
            "algebra",
            "Алгебра",
            "Алгебра",
            "Числовые выражения",
            "Выражения с переменными",
            "Линейное уравнение",
            "Решение задач с помощью уравнений",
            "Функция и её график",
            "Линейная функция",
            "Степень с натуральным показателем",
            "Одночлены",
            "Многочлены",
            "Формулы сокращённого умножения",
            "Разложение на множители",
            "Контрольная работа");
    private static final Subject GEOMETRY = subject(
            "geometry",
            "Геометрия",
            "Геом.",
            "Прямая и отрезок",
            "Луч и угол",
            "Смежные и вертикальные углы",
            "Первый признак равенства треугольников",
            "Медианы и высоты",
            "Второй и третий признаки",
            "Параллельные прямые",
            "Сумма углов треугольника");
    private static final Subject ENGLISH = new Subject(
            "subject-english",
            "Английский язык",
            "Англ. яз.",
            true,
            List.of(
                    "About myself",
                    "My school",
                    "My family",
                    "Present Simple",
                    "Past Simple",
                    "Travelling",
                    "Reading",
                    "Test"));
    private static final Subject HISTORY = subject(
            "history",
            "История",
            "История",
            "Введение",
            "Древний Египет",
            "Древняя Греция",
            "Рим",
            "Средние века",
            "Великие открытия",
            "Россия в XVI веке");
    private static final Subject GEOGRAPHY = subject(
            "geography",
            "География",
            "Геогр.",
            "Карта и план",
            "Литосфера",
            "Атмосфера",
            "Материки",
            "Африка",
            "Южная Америка");
    private static final Subject BIOLOGY =
            subject("biology", "Биология", "Биол.", "Клетка", "Ткани", "Корень", "Лист", "Простейшие", "Черви");
    private static final Subject PHYSICS = subject(
            "physics",
            "Физика",
            "Физика",
            "Физические величины",
            "Строение вещества",
            "Механическое движение",
            "Скорость",
            "Плотность",
            "Сила",
            "Давление");
    private static final Subject INFORMATICS = subject(
            "informatics",
            "Информатика",
            "Информ.",
            "Информация",
            "Кодирование",
            "Файлы и папки",
            "Алгоритмы",
            "Графика");
    private static final Subject WORLD = subject(
            "world", "Окружающий мир", "Окр. мир", "Что такое природа", "Растения", "Животные", "Наш край", "Здоровье");
    private static final Subject ART =
            subject("art", "Изобразительное искусство", "ИЗО", "Пейзаж", "Натюрморт", "Портрет", "Орнамент");
    private static final Subject MUSIC =
            subject("music", "Музыка", "Музыка", "Народная песня", "Опера", "Балет", "Симфония");
    private static final Subject TECHNOLOGY =
            subject("technology", "Труд (технология)", "Труд", "Материалы", "Разметка", "Сборка изделия", "Проект");
    private static final Subject SPORT =
            subject("sport", "Физическая культура", "Физ-ра", "Лёгкая атлетика", "Гимнастика", "Волейбол", "Лыжи");

    private static final Map<Integer, Map<Subject, Integer>> HOURS = Map.of(
            1, Map.of(RUSSIAN, 5, READING, 4, MATHEMATICS, 4, WORLD, 2, ART, 1, MUSIC, 1, TECHNOLOGY, 1, SPORT, 3),
            5,
                    Map.ofEntries(
                            Map.entry(RUSSIAN, 5),
                            Map.entry(LITERATURE, 3),
                            Map.entry(MATHEMATICS, 5),
                            Map.entry(ENGLISH, 3),
                            Map.entry(HISTORY, 2),
                            Map.entry(GEOGRAPHY, 1),
                            Map.entry(BIOLOGY, 1),
                            Map.entry(ART, 1),
                            Map.entry(MUSIC, 1),
                            Map.entry(TECHNOLOGY, 2),
                            Map.entry(SPORT, 3)),
            7,
                    Map.ofEntries(
                            Map.entry(RUSSIAN, 4),
                            Map.entry(LITERATURE, 2),
                            Map.entry(ALGEBRA, 3),
                            Map.entry(GEOMETRY, 2),
                            Map.entry(ENGLISH, 3),
                            Map.entry(HISTORY, 2),
                            Map.entry(GEOGRAPHY, 2),
                            Map.entry(BIOLOGY, 1),
                            Map.entry(PHYSICS, 2),
                            Map.entry(INFORMATICS, 1),
                            Map.entry(ART, 1),
                            Map.entry(MUSIC, 1),
                            Map.entry(TECHNOLOGY, 2),
                            Map.entry(SPORT, 3)));

    private Curriculum() {}

    static List<Subject> subjects() {
        return List.of(
                RUSSIAN,
                READING,
                LITERATURE,
                MATHEMATICS,
                ALGEBRA,
                GEOMETRY,
                ENGLISH,
                HISTORY,
                GEOGRAPHY,
                BIOLOGY,
                PHYSICS,
                INFORMATICS,
                WORLD,
                ART,
                MUSIC,
                TECHNOLOGY,
                SPORT);
    }

    /** Hours a week by subject, 0 for what is not taught. */
    static int hours(int gradeLevel, Subject subject) {
        return HOURS.getOrDefault(gradeLevel, Map.of()).getOrDefault(subject, 0);
    }

    private static Subject subject(String word, String name, String shortName, String... topics) {
        return new Subject("subject-" + word, name, shortName, false, List.of(topics));
    }
}
