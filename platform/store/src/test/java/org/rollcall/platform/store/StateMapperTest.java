package org.rollcall.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.annotation.TypeAlias;

class StateMapperTest {

    sealed interface Shape {}

    @TypeAlias("round")
    record Round(int radius) implements Shape {}

    record Nameless(int side) implements Shape {}

    sealed interface Colour {}

    @TypeAlias("red")
    record Red(Year since) implements Colour {}

    @TypeAlias("mixed")
    record Mixed(List<Colour> of) implements Colour {}

    record Drawing(Shape shape) {}

    record Painting(Colour colour, UUID owner, Period loan, MonthDay shown, LocalDateTime hung, BigDecimal price) {}

    @Test
    void a_member_of_a_sealed_type_without_an_alias_is_refused_before_anything_is_written() {
        assertThatThrownBy(() -> new StateMapper().learn(Drawing.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Nameless");
    }

    @Test
    void what_one_process_wrote_another_reads_that_has_written_nothing() {
        Painting painting = new Painting(
                new Mixed(List.of(new Red(Year.of(1950)), new Mixed(List.of()))),
                UUID.randomUUID(),
                Period.parse("P1M2D"),
                MonthDay.of(2, 29),
                LocalDateTime.of(2026, 3, 29, 1, 30),
                new BigDecimal("160.00"));
        StateMapper writer = new StateMapper();
        writer.learn(Painting.class);
        Document written = writer.write(painting);

        StateMapper reader = new StateMapper();
        reader.learn(Painting.class);
        assertThat(reader.read(Painting.class, written)).isEqualTo(painting);
        assertThat(written)
                .containsEntry("loan", "P1M2D")
                .containsEntry("shown", "--02-29")
                .containsEntry("hung", "2026-03-29T01:30");
    }
}
