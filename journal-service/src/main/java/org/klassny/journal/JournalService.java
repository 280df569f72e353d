package org.klassny.journal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class JournalService {

    public static void main(String[] args) {
        SpringApplication.run(JournalService.class, args);
    }
}
