package org.commonhall.directory.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Bytes;
import org.commonhall.Commonhall;
import org.commonhall.CommonhallException;
import org.commonhall.FoundHall;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.NotAllowed;
import org.commonhall.PageRequest;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.file.AttachFile;
import org.commonhall.directory.file.Attachment;
import org.commonhall.directory.file.AttachmentChunk;
import org.commonhall.directory.file.BlobStore;
import org.commonhall.directory.file.DetachFile;
import org.commonhall.directory.file.FileLimits;
import org.commonhall.directory.file.FileSettings;
import org.commonhall.directory.file.FileUpload;
import org.commonhall.storage.Query;
import org.commonhall.storage.memory.MemoryStorage;
import org.junit.jupiter.api.Test;

class DirectoryTest {
    private final FoundedHall test = new FoundedHall();
    private final Directory directory = test.directory;
    private final Id<Building> tower = test.building("tower");

    @Test
    void statementsStayInTheirBudgets() {
        Id<Person> person = test.person("one");
        Actor registrar = test.holding(Role.REGISTRAR, tower.value());
        Id<Person> kept = directory
                .registerPerson(
                        registrar,
                        RegisterPerson.of(PersonDetails.of("two").build())
                                .scope(tower.value())
                                .build())
                .id();
        PersonDetails details = PersonDetails.of("renamed").build();
        assertThat(statements(() -> directory.changePerson(Actor.person(person), new ChangePerson(person, details))))
                .isEqualTo(3);
        assertThat(statements(() -> directory.changePerson(registrar, new ChangePerson(kept, details))))
                .isLessThanOrEqualTo(5);
        assertThat(statements(() -> directory.people(test.founder, Scopes.DISTRICT, "", PageRequest.first(10))))
                .isEqualTo(2);
        assertThat(statements(() -> directory.people(registrar, tower.value(), "r", PageRequest.first(10))))
                .isEqualTo(2);
        assertThat(statements(() -> directory.organizations(Actor.visitor(), null, PageRequest.first(10))))
                .isEqualTo(1);
        assertThat(statements(() -> test.buildings.buildings(Actor.visitor(), null, PageRequest.first(10))))
                .isEqualTo(1);
        assertThat(statements(() -> test.buildings.unitsOf(Actor.visitor(), tower, FoundedHall.TODAY)))
                .isEqualTo(2);
    }

    @Test
    void aFileComesBackAsItWentIn() {
        byte[] content = new byte[2 * AttachmentChunk.MAX + 7];
        new Random(1).nextBytes(content);
        byte[] magic = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
        System.arraycopy(magic, 0, content, 0, 3);
        Receipt<Attachment> file =
                attach(FileUpload.of("a.jpg", "image/jpeg", Bytes.of(content)).build());
        assertThat(test.files.contentOf(Actor.visitor(), file.id())).isEqualTo(Bytes.of(content));
        assertThat(chunks()).isEqualTo(3);
        test.files.detach(test.founder, new DetachFile(file.id()));
        assertThat(chunks()).isZero();
        assertThat(test.files.filesOf(test.founder, tower.value())).isEmpty();
        assertThat(test.hall.journal().verify(test.founder).firstBad()).isEmpty();
    }

    @Test
    void filesOutsideOfTheLimitsAreRefused() {
        assertThat(code(() -> attach(text("a", "")))).isEqualTo("file.empty");
        assertThat(code(() ->
                        attach(FileUpload.of("a", "text/html", bytes("<p>")).build())))
                .isEqualTo("file.type");
        assertThat(code(() -> attach(
                        FileUpload.of("a.png", "image/png", bytes("<html>")).build())))
                .isEqualTo("file.content");
        assertThat(code(() -> attach(FileUpload.of("a", "text/plain", Bytes.of(new byte[] {(byte) 0xff}))
                        .build())))
                .isEqualTo("file.content");
        assertThat(code(() -> attach(new FileUpload("a", "text/plain", bytes("a"), bytes("wrong")))))
                .isEqualTo("file.digest");
        assertThat(code(() ->
                        attach(FileUpload.of("a", "text/plain", Bytes.of(new byte[FileLimits.STANDARD.maxBytes() + 1]))
                                .build())))
                .isEqualTo("file.large");
        assertThat(code(() -> test.files.attach(
                        test.founder, new AttachFile(new UUID(5, 5), text("a", "a"), Attachment.Visibility.PUBLIC))))
                .isEqualTo("record.missing");
    }

    @Test
    void aRecordHasAsManyFilesAsTheHallAllows() {
        Commonhall small = Commonhall.builder()
                .storage(new MemoryStorage())
                .with(new FileSettings(new FileLimits(10, 1, ImmutableSet.of("text/plain")), BlobStore.inStore()))
                .build();
        Actor by = small.found(new FoundHall("founder"));
        AttachFile attach =
                new AttachFile(Objects.requireNonNull(by.person()), text("a", "a"), Attachment.Visibility.OWNER);
        small.directory().files().attach(by, attach);
        assertThat(code(() -> small.directory().files().attach(by, attach))).isEqualTo("file.many");
    }

    @Test
    void aPersonIsSeenByItselfAndItsRegistrarAlone() {
        Id<Person> person = test.person("one");
        Actor registrar = test.holding(Role.REGISTRAR, tower.value());
        assertThat(directory.person(Actor.person(person), person).name()).isEqualTo("one");
        assertThat(directory.person(test.founder, person).name()).isEqualTo("one");
        assertThatThrownBy(() -> directory.person(registrar, person)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> directory.person(Actor.visitor(), person)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> directory.person(registrar, new Id<>(new UUID(8, 8))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aPersonSpeaksForItselfButProvesNothingByThat() {
        Id<Person> rider = test.person("rider");
        Actor self = Actor.person(rider);
        directory.proveAudience(self, proof(rider, AudienceProof.Kind.SELF_DECLARED));
        assertThatThrownBy(() -> directory.proveAudience(self, proof(rider, AudienceProof.Kind.PLATFORM_ACCOUNT)))
                .isInstanceOf(NotAllowed.class);
        assertThat(directory.audiencesOf(self, rider, FoundedHall.TODAY)).hasSize(1);
        assertThat(directory.audiencesOf(self, rider, FoundedHall.TODAY.plusDays(30)))
                .isEmpty();
        assertThat(directory.audiencesOf(self, rider, FoundedHall.TODAY.minusDays(1)))
                .isEmpty();
    }

    @Test
    void whoBelongedToAnOrganizationIsKnownForEveryDay() {
        Id<Person> person = test.person("one");
        Id<Organization> company = test.organization("company", "company");
        Receipt<Membership> member = directory.beginMembership(
                test.founder,
                BeginMembership.of(person, company, Membership.Kind.EMPLOYEE, LocalDate.parse("2024-01-01"))
                        .title("engineer")
                        .build());
        directory.endMembership(test.founder, new EndMembership(member.id(), LocalDate.parse("2025-01-01")));
        assertThat(directory.membersOf(test.founder, company, LocalDate.parse("2024-12-31")))
                .extracting(MemberView::personName)
                .containsExactly("one");
        assertThat(directory.membersOf(test.founder, company, LocalDate.parse("2025-01-01")))
                .isEmpty();
    }

    @Test
    void oneNumberIsOneDoorInABuildingWithoutSections() {
        test.unit(tower, "1", "10");
        assertThat(code(() -> test.unit(tower, "1", "10"))).isEqualTo("record.taken");
        test.unit(test.building("other"), "1", "10");
    }

    @Test
    void kindsOfOrganizationAreData() {
        assertThat(OrganizationKinds.standard().byCode())
                .containsEntry("street_office", new OrganizationKinds.Kind("street_office", "街道办事处", "street office"));
        assertThat(OrganizationKinds.read(new StringReader("code,zh,en\nguild,行会,guild\n"))
                        .byCode()
                        .keySet())
                .containsExactly("guild");
        for (String bad : new String[] {"code,zh\na,b\n", "code,zh,en\na,b,c\na,b,c\n", "code,zh,en\n ,b,c\n"}) {
            assertThatThrownBy(() -> OrganizationKinds.read(new StringReader(bad)))
                    .isInstanceOf(InvalidInput.class);
        }
    }

    private ProveAudience proof(Id<Person> person, AudienceProof.Kind kind) {
        return ProveAudienceBuilder.builder()
                .person(person)
                .audience(Audience.RIDER)
                .kind(kind)
                .startsOn(FoundedHall.TODAY)
                .endsOn(FoundedHall.TODAY.plusDays(30))
                .build();
    }

    private int statements(Runnable work) {
        return test.storage.statementsOf(work);
    }

    private long chunks() {
        return test.storage.inTransaction(transaction -> transaction.count(Query.of(AttachmentChunk.TYPE)));
    }

    private Receipt<Attachment> attach(FileUpload file) {
        return test.files.attach(test.founder, new AttachFile(tower.value(), file, Attachment.Visibility.PUBLIC));
    }

    private static FileUpload text(String name, String content) {
        return FileUpload.of(name, "text/plain", bytes(content)).build();
    }

    private static Bytes bytes(String content) {
        return Bytes.of(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String code(Runnable call) {
        try {
            call.run();
            return "none";
        } catch (CommonhallException refused) {
            return refused.code();
        }
    }
}
