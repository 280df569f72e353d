package org.klassny.people;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class PeopleService {

    static void main(String[] args) {
        SpringApplication.run(PeopleService.class, args);
    }
}
