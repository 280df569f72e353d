package org.klassny.notification.config;

import java.util.Set;
import org.klassny.notification.delivery.read.LetterWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The two templates of a letter, read once. */
@Configuration(proxyBeanMethods = false)
class LetterConfiguration {

    @Bean
    LetterWriter letterWriter(SpringTemplateEngine letterTemplates, NoticeProperties notices) {
        return new LetterWriter(letterTemplates, notices.origin().toString());
    }

    @Bean
    SpringTemplateEngine letterTemplates() {
        var engine = new SpringTemplateEngine();
        engine.addTemplateResolver(resolver("*.txt", TemplateMode.TEXT));
        engine.addTemplateResolver(resolver("*.html", TemplateMode.HTML));
        return engine;
    }

    private static ClassLoaderTemplateResolver resolver(String names, TemplateMode mode) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setResolvablePatterns(Set.of(names));
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }
}
