package org.klassny.kit.web;

import java.time.Clock;
import java.util.List;
import org.klassny.kit.KitProperties;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.actor.ActorToken;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** HTTP as every service speaks it. */
@Configuration(proxyBeanMethods = false)
@Import({AccessTokens.class, SecurityConfiguration.class, LastResort.class, ProblemAdvice.class})
public class WebConfiguration implements WebMvcConfigurer {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class, ActorToken.class);
    }

    private final JsonMapper mapper;

    WebConfiguration(JsonMapper mapper) {
        this.mapper = mapper;
    }

    @Bean
    static ProblemWriter problemWriter(JsonMapper mapper) {
        return new ProblemWriter(mapper);
    }

    @Bean
    static ApiDescription apiDescription(KitProperties kit) {
        return new ApiDescription(kit.service());
    }

    @Bean
    static IdPattern idPattern() {
        return new IdPattern();
    }

    @Bean
    static ClockHeader clockHeader(Clock clock) {
        return new ClockHeader(clock);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorArgument());
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new StorableValues.TextParameter());
        registry.addConverter(new StorableValues.DayParameter());
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        builder.withJsonConverter(new JacksonJsonHttpMessageConverter(
                mapper.rebuild().addModule(StorableValues.ofBodies()).build()));
    }
}
