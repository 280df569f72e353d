package org.klassny.demo.school;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Names that nobody bears: surnames after birds and trees, put together by chance and each given once. */
final class Names {

    private static final List<String> SURNAMES = List.of(
            "Синицын",
            "Воробьёв",
            "Журавлёв",
            "Скворцов",
            "Снегирёв",
            "Чижов",
            "Дроздов",
            "Соколов",
            "Лебедев",
            "Голубев",
            "Грачёв",
            "Стрижов",
            "Ласточкин",
            "Зябликов",
            "Щеглов",
            "Иволгин",
            "Куликов",
            "Перепёлкин",
            "Удодов",
            "Рябинин",
            "Берёзкин",
            "Осинин",
            "Дубравин",
            "Кленов",
            "Липкин",
            "Вязов",
            "Тополев",
            "Ольхов",
            "Ясенев",
            "Калинин",
            "Малинин",
            "Ежевикин",
            "Черникин",
            "Орешкин",
            "Желудев",
            "Травин",
            "Васильков",
            "Ромашкин",
            "Полынин",
            "Клеверов",
            "Льнов",
            "Колосов",
            "Зернов",
            "Лугов",
            "Полянин",
            "Ручьёв",
            "Озеров",
            "Речкин");
    private static final List<String> BOYS = List.of(
            "Артём", "Богдан", "Вадим", "Глеб", "Денис", "Егор", "Захар", "Илья", "Кирилл", "Лев", "Макар", "Никита",
            "Олег", "Павел", "Роман", "Семён", "Тимур", "Фёдор", "Юрий", "Ярослав");
    private static final List<String> GIRLS = List.of(
            "Алина", "Варвара", "Галина", "Дарья", "Ева", "Жанна", "Злата", "Инна", "Кира", "Лидия", "Мария", "Нина",
            "Ольга", "Полина", "Рита", "Софья", "Таисия", "Ульяна", "Юлия", "Яна");
    private static final List<String> FATHERS = List.of(
            "Андреев",
            "Борисов",
            "Викторов",
            "Денисов",
            "Егоров",
            "Иванов",
            "Кириллов",
            "Максимов",
            "Олегов",
            "Петров",
            "Романов",
            "Степанов");

    private final RandomGenerator random;
    private final Set<String> given = new HashSet<>();

    Names(RandomGenerator random) {
        this.random = random;
    }

    /** {@code surname} is the man's form. */
    record Person(String surname, boolean woman, String given, String father) {

        Name name() {
            return new Name(woman ? surname + "а" : surname, given, father + (woman ? "на" : "ич"));
        }
    }

    Person next() {
        while (true) {
            var woman = random.nextBoolean();
            var person = new Person(pick(SURNAMES), woman, pick(woman ? GIRLS : BOYS), pick(FATHERS));
            if (given.add(person.surname() + person.given() + person.woman())) {
                return person;
            }
        }
    }

    /** Another child of the same parents. */
    Person siblingOf(Person child) {
        while (true) {
            var woman = random.nextBoolean();
            var person = new Person(child.surname(), woman, pick(woman ? GIRLS : BOYS), child.father());
            if (given.add(person.surname() + person.given() + person.woman())) {
                return person;
            }
        }
    }

    /** Somebody older of the same family. */
    Person parentOf(Person child) {
        var woman = random.nextBoolean();
        return new Person(child.surname(), woman, pick(woman ? GIRLS : BOYS), pick(FATHERS));
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
