package org.klassny.demo.school;

import java.util.List;

/** The subjects with their topics. */
final class Curriculum {

    record Subject(String id, String name, String shortName, List<String> topics) {

        /** The id without its kind. */
        String word() {
            return id.substring("subject-".length());
        }
    }

    static final Subject RUSSIAN = subject(
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
    static final Subject READING = subject(
            "reading",
            "Литературное чтение",
            "Чтение",
            "Сказки",
            "Рассказы о природе",
            "Стихи об осени",
            "Басни",
            "Загадки и пословицы");
    static final Subject LITERATURE = subject(
            "literature",
            "Литература",
            "Лит-ра",
            "Устное народное творчество",
            "Басня",
            "Баллада",
            "Повесть",
            "Лирика",
            "Сочинение по прочитанному");
    static final Subject MATHEMATICS = subject(
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
    static final Subject ALGEBRA = subject(
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
    static final Subject GEOMETRY = subject(
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
    static final Subject ENGLISH = subject(
            "english",
            "Английский язык",
            "Англ. яз.",
            "About myself",
            "My school",
            "My family",
            "Present Simple",
            "Past Simple",
            "Travelling",
            "Reading",
            "Test");
    static final Subject HISTORY = subject(
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
    static final Subject GEOGRAPHY = subject(
            "geography",
            "География",
            "Геогр.",
            "Карта и план",
            "Литосфера",
            "Атмосфера",
            "Материки",
            "Африка",
            "Южная Америка");
    static final Subject BIOLOGY =
            subject("biology", "Биология", "Биол.", "Клетка", "Ткани", "Корень", "Лист", "Простейшие", "Черви");
    static final Subject PHYSICS = subject(
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
    static final Subject INFORMATICS = subject(
            "informatics",
            "Информатика",
            "Информ.",
            "Информация",
            "Кодирование",
            "Файлы и папки",
            "Алгоритмы",
            "Графика");
    static final Subject WORLD = subject(
            "world", "Окружающий мир", "Окр. мир", "Что такое природа", "Растения", "Животные", "Наш край", "Здоровье");
    static final Subject ART =
            subject("art", "Изобразительное искусство", "ИЗО", "Пейзаж", "Натюрморт", "Портрет", "Орнамент");
    static final Subject MUSIC = subject("music", "Музыка", "Музыка", "Народная песня", "Опера", "Балет", "Симфония");
    static final Subject TECHNOLOGY =
            subject("technology", "Труд (технология)", "Труд", "Материалы", "Разметка", "Сборка изделия", "Проект");
    static final Subject SPORT =
            subject("sport", "Физическая культура", "Физ-ра", "Лёгкая атлетика", "Гимнастика", "Волейбол", "Лыжи");

    static final Subject SOCIAL = subject(
            "social", "Обществознание", "Общ-во", "Человек и общество", "Семья", "Право", "Экономика", "Государство");
    static final Subject CHEMISTRY = subject(
            "chemistry",
            "Химия",
            "Химия",
            "Вещества и их свойства",
            "Атомы и молекулы",
            "Периодический закон",
            "Химическая связь",
            "Оксиды и кислоты",
            "Практическая работа");
    static final Subject SAFETY = subject(
            "safety", "Основы безопасности", "ОБЗР", "Правила движения", "Пожарная безопасность", "Первая помощь");
    static final Subject GERMAN = subject(
            "german",
            "Немецкий язык",
            "Нем. яз.",
            "Meine Familie",
            "Die Schule",
            "Präsens",
            "Perfekt",
            "Reisen",
            "Test");

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
                SPORT,
                SOCIAL,
                CHEMISTRY,
                SAFETY,
                GERMAN);
    }

    private static Subject subject(String word, String name, String shortName, String... topics) {
        return new Subject("subject-" + word, name, shortName, List.of(topics));
    }
}
