package org.klassny.schedule;

import org.junit.jupiter.api.Test;
import org.klassny.teststack.contract.OpenApiFile;
import org.springframework.beans.factory.annotation.Autowired;

@ScheduleTest
class OpenApiFileTest {

    @Test
    void promisesWhatTheControllersDo(@Autowired Api api) throws Exception {
        OpenApiFile.ofService()
                .describes(() -> api.deputy().get("/v3/api-docs").body().toString());
    }
}
