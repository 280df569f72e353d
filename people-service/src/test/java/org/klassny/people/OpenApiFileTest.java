package org.klassny.people;

import org.junit.jupiter.api.Test;
import org.klassny.teststack.contract.OpenApiFile;
import org.klassny.teststack.service.Api;
import org.springframework.beans.factory.annotation.Autowired;

@PeopleTest
class OpenApiFileTest {

    @Test
    void promisesWhatTheControllersDo(@Autowired Api api) throws Exception {
        OpenApiFile.ofService().describes(() -> api.as("staff-admin", "ADMINISTRATOR")
                .get("/v3/api-docs")
                .body()
                .toString());
    }
}
