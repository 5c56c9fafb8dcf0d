package org.rollcall.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.Subscription;
import org.rollcall.platform.store.WireEvent;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.testsupport.ContractAssertions;
import org.rollcall.platform.testsupport.Councils;
import org.rollcall.platform.testsupport.IncomingEvent;
import org.rollcall.platform.testsupport.OpenApiContract;
import org.rollcall.platform.testsupport.PublishedEvent;
import org.rollcall.platform.testsupport.PublishedEvents;
import org.rollcall.platform.testsupport.ResendingKafka;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@RollcallTest
class ContractTest {

    private static final String OPENED = "org.rollcall.sample.parcel.opened.v1";
    private static final String PARCEL = "0b8e6d0a-94a6-3a35-8f6a-7a3b6a0c9d11";
    private static final LocalDate DAY = LocalDate.of(2026, 9, 21);

    @Autowired
    private MockMvcTester http;

    @Test
    void what_is_told_is_what_is_promised() {
        ContractAssertions.of("sample")
                .publishes(new ParcelType(), new Parcel.Opened(PARCEL, DAY))
                .andNothingElse();
    }

    @Test
    void an_event_that_differs_from_its_example_is_a_failure() {
        Parcel.Opened nextDay = new Parcel.Opened(PARCEL, DAY.plusDays(1));

        assertThatThrownBy(() -> ContractAssertions.of("sample").publishes(new ParcelType(), nextDay))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the example of " + OPENED);
    }

    @Test
    void an_event_that_breaks_its_schema_is_a_failure() {
        Parcel.Opened noUuid = new Parcel.Opened("7", DAY);

        assertThatThrownBy(() -> ContractAssertions.of("sample").publishes(new ParcelType(), noUuid))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("parcelId");
    }

    @Test
    void an_event_with_more_than_was_promised_is_a_failure() {
        record WithName(String parcelId, LocalDate on, String name) {}
        AggregateType<Parcel> talkative = wiredAs(new WireEvent(OPENED, new WithName(PARCEL, DAY, "Ann")));

        assertThatThrownBy(() -> ContractAssertions.of("sample").publishes(talkative, new Parcel.Opened(PARCEL, DAY)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("/name is not in the schema");
    }

    @Test
    void an_event_that_nobody_promised_is_a_failure() {
        AggregateType<Parcel> secretive = wiredAs(new WireEvent("org.rollcall.sample.parcel.lost.v1", DAY));

        assertThatThrownBy(() -> ContractAssertions.of("sample").publishes(secretive, new Parcel.Opened(PARCEL, DAY)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Not promised");
    }

    @Test
    void a_promise_that_nothing_keeps_is_a_failure() {
        assertThatThrownBy(() -> ContractAssertions.of("sample").andNothingElse())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(OPENED);
    }

    @Test
    void what_is_read_is_in_the_producers_example() {
        record Read(LocalDate on) {}
        ContractAssertions.of("sample")
                .reads(List.of(Subscription.to("sample").on(OPENED, Read.class, (read, event) -> {})));
    }

    @Test
    void a_field_that_the_producer_does_not_have_is_a_failure() {
        record Misread(LocalDate openedOn) {}
        List<Subscription> mistaken = List.of(Subscription.to("sample").on(OPENED, Misread.class, (read, event) -> {}));

        assertThatThrownBy(() -> ContractAssertions.of("sample").reads(mistaken))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("openedOn");
    }

    @Test
    void a_stranger_hears_an_event_as_promised_as_often_as_it_was_sent() {
        TenantId council = Councils.fresh();
        try (PublishedEvents told = PublishedEvents.of(council, "sample")) {
            ResendingKafka.twice(IncomingEvent.example(council, OPENED, PARCEL, 2));

            List<PublishedEvent> opened = told.await(OPENED, 2);

            opened.forEach(ContractAssertions::asPromised);
            assertThat(opened).hasSize(2).allMatch(event -> event.sequence() == 2);
        }
    }

    @Test
    void an_event_with_the_name_of_another_council_is_not_as_promised() {
        TenantId council = Councils.fresh();
        try (PublishedEvents told = PublishedEvents.of(council, "sample")) {
            ResendingKafka.once(IncomingEvent.example(council, OPENED, PARCEL, 2));
            PublishedEvent event = told.await(OPENED);
            Map<String, String> headers = new HashMap<>(event.headers());
            headers.put("ce_tenantid", "eastvale");
            PublishedEvent forged = new PublishedEvent(event.topic(), event.key(), headers, event.data());

            assertThatThrownBy(() -> ContractAssertions.asPromised(forged)).isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void the_served_api_is_the_promised_one() throws Exception {
        OpenApiContract.isServed(http, "sample");
    }

    private static AggregateType<Parcel> wiredAs(WireEvent wire) {
        return new AggregateType<>() {
            @Override
            public String collection() {
                return "parcels";
            }

            @Override
            public Class<Parcel> type() {
                return Parcel.class;
            }

            @Override
            public WireEvent wire(Event event) {
                return wire;
            }
        };
    }
}
