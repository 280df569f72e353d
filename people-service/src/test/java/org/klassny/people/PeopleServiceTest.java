package org.klassny.people;

import org.klassny.teststack.service.ServiceOnTheKit;

@PeopleTest
class PeopleServiceTest extends ServiceOnTheKit {}
