package org.commonhall.storage.contract;

import org.junit.jupiter.api.Nested;

/**
 * The storage contract, whole. An adapter's test extends this class with the two methods of {@link StorageFixture}, and
 * that is all: the tests cannot be overridden, none is skipped, and features are asserted as the store declares them.
 *
 * <pre>{@code
 * class MyStorageTest extends StorageContract {
 *     public Storage open() {
 *         Storage storage = new MyStorage();
 *         storage.open(schema());
 *         return storage;
 *     }
 *
 *     public Storage reopen(Storage storage) {
 *         return storage;
 *     }
 * }
 * }</pre>
 */
public abstract class StorageContract implements StorageFixture {
    /** For subclasses. */
    protected StorageContract() {}

    @Nested
    class Identity extends IdentityContract {
        @Override
        StorageFixture fixture() {
            return StorageContract.this;
        }
    }

    @Nested
    class Inserting extends InsertingContract {
        @Override
        StorageFixture fixture() {
            return StorageContract.this;
        }
    }

    @Nested
    class Updating extends UpdatingContract {
        @Override
        StorageFixture fixture() {
            return StorageContract.this;
        }
    }

    @Nested
    class Deleting extends DeletingContract {
        @Override
        StorageFixture fixture() {
            return StorageContract.this;
        }
    }

    @Nested
    class UniqueKeys extends UniqueKeysContract {
        @Override
        StorageFixture fixture() {
            return StorageContract.this;
        }
    }

    @Nested
    class Values extends ValuesContract {
        @Override
        StorageFixture fixture() {
            return StorageContract.this;
        }
    }

    @Nested
    class Conditions extends ConditionsContract {
        @Override
        StorageFixture fixture() {
            return StorageContract.this;
        }
    }

    @Nested
    class Ordering extends OrderingContract {
        @Override
        StorageFixture fixture() {
            return StorageContract.this;
        }
    }

    @Nested
    class Summaries extends SummariesContract {
        @Override
        StorageFixture fixture() {
            return StorageContract.this;
        }
    }

    @Nested
    class Adjusting extends AdjustingContract {
        @Override
        StorageFixture fixture() {
            return StorageContract.this;
        }
    }

    @Nested
    class Transactions extends TransactionsContract {
        @Override
        StorageFixture fixture() {
            return StorageContract.this;
        }
    }

    @Nested
    class NestedWork extends NestedContract {
        @Override
        StorageFixture fixture() {
            return StorageContract.this;
        }
    }

    @Nested
    class Locking extends LockingContract {
        @Override
        StorageFixture fixture() {
            return StorageContract.this;
        }
    }

    @Nested
    class Races extends RacesContract {
        @Override
        StorageFixture fixture() {
            return StorageContract.this;
        }
    }

    @Nested
    class Reopening extends ReopeningContract {
        @Override
        StorageFixture fixture() {
            return StorageContract.this;
        }
    }

    @Nested
    class Schema extends SchemaContract {
        @Override
        StorageFixture fixture() {
            return StorageContract.this;
        }
    }

    @Nested
    class Features extends FeaturesContract {
        @Override
        StorageFixture fixture() {
            return StorageContract.this;
        }
    }

    @Nested
    class GeneratedRecords extends GeneratedRecordsContract {
        @Override
        StorageFixture fixture() {
            return StorageContract.this;
        }
    }

    @Nested
    class RandomOperations extends RandomOperationsContract {
        @Override
        StorageFixture fixture() {
            return StorageContract.this;
        }
    }

    @Nested
    class Hall extends HallContract {
        @Override
        StorageFixture fixture() {
            return StorageContract.this;
        }
    }
}
