package org.rollcall.attendance.analysis;

import java.time.Clock;
import org.rollcall.attendance.analysis.neighbour.NamingNeighbours;
import org.rollcall.attendance.pupil.Roll;
import org.rollcall.attendance.register.Registers;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.settings.Setting;
import org.rollcall.platform.settings.Settings;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.DeadlineWork;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.tenancy.AccessTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the figures, put together. */
@Configuration(proxyBeanMethods = false)
class AnalysisConfiguration {

    @Bean
    Setting smallestGroupShown() {
        return Seeing.SMALLEST_GROUP;
    }

    @Bean
    Aggregates<SchoolSummary> schoolSummaries(Store store) {
        return store.aggregates(new SummaryTypes.OfSummary());
    }

    @Bean
    Aggregates<SchoolTables> schoolTables(Store store) {
        return store.aggregates(new SummaryTypes.OfTables());
    }

    @Bean
    PupilPages pupilPages(Store store) {
        return new PupilPages(store.aggregates(new SummaryTypes.OfPupils()));
    }

    @Bean
    OutdatedFigures outdatedFigures(Aggregates<SchoolSummary> summaries, Clock clock) {
        return new OutdatedFigures(summaries, clock);
    }

    @Bean
    CountingPupils countingPupils(Registers registers, Roll roll, Schools schools) {
        return new CountingPupils(registers, roll, schools);
    }

    @Bean
    MakingFigures makingFigures(
            CountingPupils counting,
            PupilPages pages,
            Aggregates<SchoolTables> tables,
            OutdatedFigures outdated,
            Clock clock) {
        return new MakingFigures(counting, pages, tables, outdated, clock);
    }

    @Bean
    DeadlineWork<SchoolSummary> makingOutdatedFigures(Aggregates<SchoolSummary> summaries, MakingFigures making) {
        return new DeadlineWork<>(summaries, (summary, today) -> making.make(summary));
    }

    @Bean
    CurrentFigures currentFigures(
            Aggregates<SchoolSummary> summaries, MakingFigures making, OutdatedFigures outdated, Clock clock) {
        return new CurrentFigures(summaries, making, outdated, clock, CurrentFigures.SMALL);
    }

    @Bean
    Seeing seeing(Settings settings, AccessTable access, Clock clock) {
        return new Seeing(settings, access, clock);
    }

    @Bean
    ReadingFigures readingFigures(
            Schools schools, CurrentFigures current, Aggregates<SchoolTables> tables, PupilPages pages, Seeing seeing) {
        return new ReadingFigures(schools, current, tables, pages, seeing);
    }

    @Bean
    ReadingPupils readingPupils(Schools schools, Roll roll, CurrentFigures current, PupilPages pages, Seeing seeing) {
        return new ReadingPupils(schools, roll, current, pages, seeing);
    }

    @Bean
    ReadingTrend readingTrend(Schools schools, CurrentFigures current, Seeing seeing) {
        return new ReadingTrend(schools, current, seeing);
    }

    @Bean
    CouncilSummaries councilSummaries(Aggregates<SchoolSummary> summaries) {
        return new CouncilSummaries(summaries);
    }

    @Bean
    ComparingSchool comparingSchool(
            Schools schools,
            CurrentFigures current,
            CouncilSummaries summaries,
            NamingNeighbours neighbours,
            Seeing seeing) {
        return new ComparingSchool(schools, current, summaries, neighbours, seeing);
    }

    @Bean
    ReadingCouncil readingCouncil(Schools schools, CouncilSummaries summaries, Seeing seeing) {
        return new ReadingCouncil(schools, summaries, seeing);
    }
}
