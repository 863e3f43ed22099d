package org.commonhall.examples.spring;

import org.commonhall.Commonhall;
import org.commonhall.EventListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts the portal. */
@SpringBootApplication
public class Portal {
    private static final Logger LOG = LoggerFactory.getLogger(Portal.class);

    /** Starts it on port 8080. */
    public static void main(String[] arguments) {
        SpringApplication.run(Portal.class, arguments);
    }

    @Bean
    Town town(Commonhall hall) {
        return Town.of(hall.owning());
    }

    @Bean
    EventListener mail() {
        return event -> LOG.info("{} {}", event.event(), event.subject());
    }
}
