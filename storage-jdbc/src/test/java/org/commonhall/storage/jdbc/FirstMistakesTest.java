package org.commonhall.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.CommonhallBuilder;
import org.commonhall.CommonhallException;
import org.commonhall.FoundHall;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.request.request.Requests;
import org.commonhall.request.request.SubmitRequest;
import org.commonhall.storage.Schema;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** What somebody new does wrong on the first afternoon ends in a message that says what to do, in both languages. */
@SuppressWarnings("NullAway") // null is the mistake
class FirstMistakesTest {
    private static final SubmitRequest REQUEST =
            SubmitRequest.of("Lift B stops").build();

    private final DataSource database = database();

    @Test
    void aCallOutsideATransaction() {
        Commonhall hall = joining(DataSource::getConnection).build();
        assertSays(() -> hall.requests().submit(Actor.visitor(), REQUEST), "begin one around the call", "请先开启事务再调用");
    }

    @Test
    void aCallOutsideATransactionOfAThreadLocal() {
        Commonhall hall = joining(source -> null).build();
        assertSays(() -> hall.requests().submit(Actor.visitor(), REQUEST), "begin one around the call", "请先开启事务再调用");
    }

    @Test
    void aSchemaThatIsMissing() {
        JdbcStorage store = JdbcStorage.owning(database, JdbcOptions.defaults().verifyOnly());
        CommonhallBuilder hall = Commonhall.builder().storage(store);
        assertSays(hall::build, "opening the store without verifyOnly()", "运行本数据库的安装脚本");
    }

    @Test
    void aListenerWithoutAHook() {
        CommonhallBuilder hall = joining(DataSource::getConnection).listener(event -> {});
        assertSays(hall::build, "say with afterCommit(...)", "请用 afterCommit(...)");
    }

    @Test
    void noStore() {
        assertSays(Commonhall.builder()::build, "give storage(...)", "传给 storage(...)");
    }

    @Test
    void storesInEachOthersPlace() {
        JdbcStorage owning = JdbcStorage.owning(database);
        owning.open(Schema.of(Commonhall.records()));
        JdbcStorage joined = owning.joining(DataSource::getConnection, (connection, source) -> connection.close());
        CommonhallBuilder hall = Commonhall.builder().storage(joined);
        assertSays(hall::build, "give it to joining(...)", "传给 joining(...)");
    }

    @Test
    void theJoiningOfAnotherStore() {
        CommonhallBuilder hall = Commonhall.builder()
                .storage(JdbcStorage.owning(database))
                .joining(JdbcStorage.owning(database()).joining(source -> null, (connection, source) -> {}));
        assertThat(catchThrowable(hall::build)).hasMessageContaining("the store whose joining(...) made it");
    }

    @Test
    void nothingWhereAValueIsNeeded() {
        Commonhall hall = joining(DataSource::getConnection).build().owning();
        Requests requests = hall.requests();
        Actor desk = hall.found(new FoundHall("Reception"));
        assertAsks(
                "matter.title",
                () -> requests.submit(desk, SubmitRequest.of((String) null).build()));
        assertAsks("command", () -> requests.submit(desk, null));
        assertAsks("by", () -> requests.submit(null, REQUEST));
        assertAsks("id", () -> requests.reads().get(desk, null));
        assertAsks("page", () -> hall.request().inbox().mine(desk, null));
        assertAsks("person", () -> Actor.person(null));
        assertAsks("id", () -> new Id<>(null));
        assertAsks("id", () -> Id.valueOf(null));
        assertAsks("key", () -> desk.once(null));
        assertAsks("now", () -> hall.tick(null, 1));
        assertAsks("work", () -> hall.inTransaction(null));
        assertAsks("work", () -> hall.reading(null));
        assertAsks("work", () -> hall.preview(null));
    }

    @Test
    void nothingForASettingOfTheHall() {
        assertAsks("storage", () -> Commonhall.builder().storage(null));
        assertAsks("joining", () -> Commonhall.builder().joining(null));
        assertAsks("afterCommit", () -> Commonhall.builder().afterCommit(null));
        assertAsks("clock", () -> Commonhall.builder().clock(null));
        assertAsks("zone", () -> Commonhall.builder().zone(null));
        assertAsks("ids", () -> Commonhall.builder().ids(null));
        assertAsks("validator", () -> Commonhall.builder().validator(null));
        assertAsks("policy", () -> Commonhall.builder().policy(null));
        assertAsks("setting", () -> Commonhall.builder().with(null));
        assertAsks("capability", () -> Commonhall.builder().capability(null));
        assertAsks("listener", () -> Commonhall.builder().listener(null));
        assertAsks("observer", () -> Commonhall.builder().observer(null));
    }

    @Test
    void nothingForASettingOfTheStore() {
        JdbcStorage store = JdbcStorage.owning(database);
        assertAsks("dataSource", () -> JdbcStorage.owning(null));
        assertAsks("options", () -> JdbcStorage.owning(database, null));
        assertAsks("take", () -> store.joining(null, (connection, source) -> {}));
        assertAsks("giveBack", () -> store.joining(DataSource::getConnection, null));
    }

    private CommonhallBuilder joining(HostConnections.Take take) {
        JdbcStorage owning = JdbcStorage.owning(database);
        return Commonhall.builder()
                .storage(owning)
                .joining(owning.joining(take, (connection, source) -> connection.close()));
    }

    private static DataSource database() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return database;
    }

    /** The place, and that something must stand there. */
    private static void assertAsks(String place, ThrowingCallable mistake) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, mistake);
        assertThat(refused).as(place).isNotNull();
        assertThat(refused.violations()).singleElement().satisfies(wrong -> {
            assertThat(wrong.path()).isEqualTo(place);
            assertThat(wrong.text(Locale.ENGLISH)).containsAnyOf("Must not be blank", "A value is needed");
            assertThat(wrong.text(Locale.CHINESE)).containsAnyOf("不能为空白", "此处必填");
        });
    }

    private static void assertSays(ThrowingCallable mistake, String english, String chinese) {
        CommonhallException refused = catchThrowableOfType(CommonhallException.class, mistake);
        assertThat(refused).isNotNull();
        assertThat(refused.message(Locale.ENGLISH)).contains(english);
        assertThat(refused.message(Locale.CHINESE)).contains(chinese);
    }
}
