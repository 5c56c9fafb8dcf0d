package org.rollcall.attendance.analysis.neighbour;

import java.time.Clock;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Store;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts that name neighbours, put together. */
@Configuration(proxyBeanMethods = false)
class NeighbourConfiguration {

    @Bean
    Aggregates<Neighbours> schoolNeighbours(Store store) {
        return store.aggregates(new Neighbours.Type());
    }

    @Bean
    NamingNeighbours namingNeighbours(Schools schools, Aggregates<Neighbours> neighbours, Clock clock) {
        return new NamingNeighbours(schools, neighbours, clock);
    }
}
