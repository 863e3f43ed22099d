package org.commonhall.testing;

import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.commonhall.Commonhall;
import org.commonhall.CommonhallBuilder;
import org.commonhall.storage.Storage;
import org.commonhall.storage.memory.MemoryStorage;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test a {@link SampleHall} of its own, in memory or over the host's store, as parameters of its methods or its
 * constructor: the {@link SampleHall}, its {@link Commonhall}, its {@link SettableClock} or its {@link RecordedEvents}. With
 * JUnit 5 as {@code @ExtendWith(CommonhallExtension.class)}, or registered by a field for other settings.
 */
// JUnit is there where it is used; nobody else loads this class.
@SuppressWarnings("exports")
public final class CommonhallExtension implements ParameterResolver {
    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(CommonhallExtension.class);

    private final Supplier<? extends Storage> stores;
    private final Locale locale;
    private final UnaryOperator<CommonhallBuilder> settings;

    /** A sample hall in memory, named in English, with standard settings. */
    public CommonhallExtension() {
        this(MemoryStorage::new, Locale.ENGLISH, UnaryOperator.identity());
    }

    private CommonhallExtension(
            Supplier<? extends Storage> stores, Locale locale, UnaryOperator<CommonhallBuilder> settings) {
        this.stores = stores;
        this.locale = locale;
        this.settings = settings;
    }

    /**
     * The same over another store.
     *
     * @param each gives an empty store for each test
     * @return the copy
     */
    public CommonhallExtension over(Supplier<? extends Storage> each) {
        return new CommonhallExtension(each, locale, settings);
    }

    /**
     * The same with other names.
     *
     * @param names {@link Locale#CHINESE} for Chinese names, every other one for English
     * @return the copy
     */
    public CommonhallExtension named(Locale names) {
        return new CommonhallExtension(stores, names, settings);
    }

    /**
     * The same with settings, capabilities or listeners of the host's own.
     *
     * @param changes adds them; the clock and the store are set already
     * @return the copy
     */
    public CommonhallExtension with(UnaryOperator<CommonhallBuilder> changes) {
        return new CommonhallExtension(stores, locale, changes);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == SampleHall.class
                || type == Commonhall.class
                || type == SettableClock.class
                || type == RecordedEvents.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        SampleHall sample = test.getStore(OURS)
                .getOrComputeIfAbsent(
                        SampleHall.class, none -> SampleHall.build(stores.get(), locale, settings), SampleHall.class);
        Class<?> type = parameter.getParameter().getType();
        if (type == SampleHall.class) {
            return sample;
        } else if (type == Commonhall.class) {
            return sample.hall();
        } else if (type == SettableClock.class) {
            return sample.clock();
        } else if (type == RecordedEvents.class) {
            return sample.events();
        }
        throw new ParameterResolutionException("no part of a sample hall: " + type);
    }
}
