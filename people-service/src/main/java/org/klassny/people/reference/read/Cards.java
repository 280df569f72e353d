package org.klassny.people.reference.read;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The plain rows of the cards: the only place where names and contacts lie. */
@Component
public class Cards implements StoredCards {

    private final JdbcClient db;

    Cards(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<Card> find(String school, String personId) {
        return db.sql("""
                        select surname, given, patronymic, birth_date, email, phone, position from card
                        where school_id = :school and person_id = :person
                        """)
                .param("school", school)
                .param("person", personId)
                .query((row, _) -> new Card(
                        new Name(row.getString(1), row.getString(2), row.getString(3)),
                        row.getObject(4, LocalDate.class),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)))
                .optional();
    }

    public void erase(String school, String personId) {
        db.sql("delete from card where school_id = :school and person_id = :person")
                .param("school", school)
                .param("person", personId)
                .update();
    }

    public void keep(String school, String personId, Card card, int version) {
        db.sql("""
                        insert into card (school_id, person_id, surname, given, patronymic, birth_date, email, phone,
                                          position, version)
                        values (:school, :person, :surname, :given, :patronymic, :born, :email, :phone, :position,
                                :version)
                        on conflict (school_id, person_id) do update
                        set surname = excluded.surname, given = excluded.given, patronymic = excluded.patronymic,
                            birth_date = excluded.birth_date, email = excluded.email, phone = excluded.phone,
                            position = excluded.position, version = excluded.version
                        """)
                .param("school", school)
                .param("person", personId)
                .param("surname", card.name().surname())
                .param("given", card.name().given())
                .param("patronymic", card.name().patronymic())
                .param("born", card.birthDate())
                .param("email", card.email())
                .param("phone", card.phone())
                .param("position", card.position())
                .param("version", version)
                .update();
    }
}
