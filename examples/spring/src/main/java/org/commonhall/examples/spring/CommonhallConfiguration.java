package org.commonhall.examples.spring;

import java.security.Principal;
import java.time.Clock;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.CommonhallBuilder;
import org.commonhall.CommonhallException;
import org.commonhall.EventListener;
import org.commonhall.Problem;
import org.commonhall.directory.directory.HostIdentity;
import org.commonhall.storage.jdbc.JdbcStorage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** All that joins the library to Spring; copy it into a portal of your own. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class CommonhallConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Commonhall hall(DataSource dataSource, Clock clock, ObjectProvider<EventListener> listeners) {
        JdbcStorage owning = JdbcStorage.owning(dataSource);
        CommonhallBuilder hall = Commonhall.builder()
                .storage(owning)
                .joining(owning.joining(DataSourceUtils::getConnection, DataSourceUtils::releaseConnection))
                .afterCommit(CommonhallConfiguration::afterCommit)
                .clock(clock);
        listeners.forEach(hall::listener);
        return hall.build();
    }

    /** Nothing is told of what was rolled back, be it to a savepoint from before. */
    private static void afterCommit(Runnable task) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            private final Set<Object> later = new HashSet<>();
            private boolean undone;

            @Override
            public void savepoint(Object savepoint) {
                later.add(savepoint);
            }

            @Override
            public void savepointRollback(Object savepoint) {
                undone |= !later.contains(savepoint);
            }

            @Override
            public void afterCommit() {
                if (!undone) {
                    task.run();
                }
            }
        });
    }

    /** Does what is due: reminders, escalations, offers that run out. */
    @Component
    record DueWork(Commonhall hall, Clock clock) {

        @Scheduled(fixedDelayString = "${commonhall.tick:PT1M}")
        void tick() {
            hall.tick(clock.instant(), 1_000);
        }
    }

    /** Who calls, and refusals as problem details. */
    @RestControllerAdvice
    record Calls(Commonhall hall) {

        /** Whom the hall knows by the login; everybody else is a visitor. */
        @ModelAttribute(binding = false)
        Actor by(@Nullable Principal login) {
            var people = hall.owning().directory().people();
            return Optional.ofNullable(login)
                    .map(known -> new HostIdentity("portal", known.getName()))
                    .flatMap(account -> people.byIdentity(Actor.system("login"), account))
                    .map(Actor::person)
                    .orElse(Actor.visitor());
        }

        @ExceptionHandler
        ResponseEntity<Problem> refused(CommonhallException refusal, Locale locale) {
            Problem problem = refusal.problem(locale);
            return ResponseEntity.status(problem.status())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
    }
}
