package org.klassny.planted.injection.lesson.web;

import org.springframework.beans.factory.annotation.Value;

class SettingsController {

    @Value("${klassny.kafka}")
    private String kafka;
}
