package org.klassny.notification;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class NotificationService {

    static void main(String[] args) {
        SpringApplication.run(NotificationService.class, args);
    }
}
