package org.commonhall.scenario;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Runs a class once on every kind of store that the module at hand offers, with a {@link TestHall} of its own for each test.
 * Classes tagged {@code race} are left out where a store says so.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ClassTemplate
@ExtendWith(StoreTests.class)
@Execution(ExecutionMode.CONCURRENT)
public @interface StoreTest {
    /** The tag of classes in which many threads race. */
    String RACE = "race";
}
