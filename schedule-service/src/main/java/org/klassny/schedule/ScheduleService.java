package org.klassny.schedule;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class ScheduleService {

    static void main(String[] args) {
        SpringApplication.run(ScheduleService.class, args);
    }
}
