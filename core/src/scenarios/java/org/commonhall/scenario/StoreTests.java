package org.commonhall.scenario;

import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Offers every kind of store to a class. */
final class StoreTests implements ClassTemplateInvocationContextProvider {

    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(ExtensionContext context) {
        boolean race = context.getTags().contains(StoreTest.RACE);
        return ServiceLoader.load(ScenarioStore.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(store -> store.runs(race))
                .map(On::new);
    }

    /** A class that only races runs nowhere in a module whose stores all leave races to the long profile. */
    @Override
    public boolean mayReturnZeroClassTemplateInvocationContexts(ExtensionContext context) {
        return context.getTags().contains(StoreTest.RACE);
    }

    /** A class on one kind of store. */
    private record On(ScenarioStore store) implements ClassTemplateInvocationContext {
        @Override
        public String getDisplayName(int invocation) {
            return store.name();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new Halls(store));
        }
    }

    /** Gives a hall to each test, closes it when the test is over, and says of a failure which store it was on. */
    private record Halls(ScenarioStore store) implements ParameterResolver, TestExecutionExceptionHandler {
        private static final Namespace NAMESPACE = Namespace.create(StoreTests.class);

        @Override
        public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
            return ExtensionContextScope.TEST_METHOD;
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == TestHall.class;
        }

        @Override
        public TestHall resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getStore(NAMESPACE)
                    .getOrComputeIfAbsent(TestHall.class, none -> new TestHall(store), TestHall.class);
        }

        @Override
        public void handleTestExecutionException(ExtensionContext test, Throwable failure) throws Throwable {
            failure.addSuppressed(new Exception("on " + store.name()));
            throw failure;
        }
    }
}
