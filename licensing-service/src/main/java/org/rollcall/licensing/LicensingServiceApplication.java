package org.rollcall.licensing;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The licensing service. */
@SpringBootApplication
class LicensingServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(LicensingServiceApplication.class, arguments);
    }
}
