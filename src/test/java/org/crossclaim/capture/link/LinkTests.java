package org.crossclaim.capture.link;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.crossclaim.source.page.LinkState;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What looks make of a link, one after another.
 */
class LinkTests {

	private static final Instant MORNING = Instant.parse("2026-12-01T08:00:00Z");

	private static final LinkSettings SETTINGS = new LinkSettings(true, Duration.ofDays(30), Duration.ofDays(1), 20);

	@Test
	void aMissingPageIsBelievedToBeGoneOnAnotherDayAndSinceTheFirst() {
		Link link = look(Link.NEW, Sight.HERE, 0);
		link = look(link, Sight.MISSING, 1);
		assertThat(link.state()).isEqualTo(LinkState.UNREACHABLE);
		assertThat(link.pause(SETTINGS)).isEqualTo(Duration.ofDays(1));
		link = look(link, Sight.MISSING, 6);
		assertThat(link.state()).as("the same day").isEqualTo(LinkState.UNREACHABLE);
		link = look(link, Sight.MISSING, 30);
		assertThat(link.state()).isEqualTo(LinkState.GONE);
		assertThat(link.since()).isEqualTo(MORNING.plus(Duration.ofHours(1)));
		assertThat(link.pause(SETTINGS)).isEqualTo(Duration.ofDays(30));
		Link later = look(look(link, Sight.NOTHING, 800), Sight.MISSING, 900);
		assertThat(later).isEqualTo(link);
		assertThat(look(link, Sight.HERE, 1000))
			.isEqualTo(new Link(LinkState.ALIVE, MORNING.plus(Duration.ofHours(1000)), null, 0, List.of()));
	}

	@Test
	void aPageThatComesBackOnTheNextDayWasNeverGone() {
		Link link = look(look(look(Link.NEW, Sight.HERE, 0), Sight.MISSING, 1), Sight.HERE, 25);
		assertThat(link.state()).isEqualTo(LinkState.ALIVE);
		assertThat(look(link, Sight.MISSING, 48).state()).isEqualTo(LinkState.UNREACHABLE);
	}

	@Test
	void whatIsGoneForGoodIsBelievedAtOnce() {
		assertThat(look(look(Link.NEW, Sight.HERE, 0), Sight.GONE, 5))
			.isEqualTo(new Link(LinkState.GONE, MORNING.plus(Duration.ofHours(5)), null, 0, List.of()));
	}

	@Test
	void anUnknownNameIsGoneAfterAWeekInWhichOthersAnswered() {
		Link link = look(look(Link.NEW, Sight.HERE, 0), Sight.NO_HOST, 24);
		assertThat(link.state()).isEqualTo(LinkState.UNREACHABLE);
		assertThat(look(link, Sight.NO_HOST, 100).state()).isEqualTo(LinkState.UNREACHABLE);
		assertThat(link.after(Sight.NO_HOST, List.of(), MORNING.plus(Duration.ofDays(20)), false).state())
			.as("we are cut off")
			.isEqualTo(LinkState.UNREACHABLE);
		assertThat(look(link, Sight.NO_HOST, 200)).satisfies((gone) -> {
			assertThat(gone.state()).isEqualTo(LinkState.GONE);
			assertThat(gone.since()).isEqualTo(MORNING.plus(Duration.ofHours(24)));
		});
	}

	@Test
	void thatNothingWasLearntChangesNothingThatWasAndIsTriedEverLater() {
		Link lost = Link.NEW.after(Sight.WITHOUT_WORDS, List.of("aa"), MORNING, true);
		assertThat(look(lost, Sight.NOTHING, 1))
			.isEqualTo(new Link(LinkState.QUOTE_VANISHED, MORNING, null, 1, List.of("aa")));
		Link link = look(look(Link.NEW, Sight.HERE, 0), Sight.NOTHING, 1);
		assertThat(link.since()).isEqualTo(MORNING.plus(Duration.ofHours(1)));
		for (int days : List.of(1, 2, 4, 8, 16, 30, 30)) {
			assertThat(link.pause(SETTINGS)).isEqualTo(Duration.ofDays(days));
			link = look(link, Sight.NOTHING, 2);
		}
		assertThat(link.since()).isEqualTo(MORNING.plus(Duration.ofHours(1)));
	}

	@Test
	void otherWordsThatVanishAreAnotherAlarm() {
		Link one = Link.NEW.after(Sight.WITHOUT_WORDS, List.of("aa"), MORNING, true);
		Instant later = MORNING.plus(Duration.ofDays(40));
		assertThat(one.after(Sight.WITHOUT_WORDS, List.of("aa"), later, true).since()).isEqualTo(MORNING);
		assertThat(one.after(Sight.WITHOUT_WORDS, List.of("aa", "bb"), later, true).since()).isEqualTo(later);
	}

	private static Link look(Link link, Sight sight, int hours) {
		return link.after(sight, List.of(), MORNING.plus(Duration.ofHours(hours)), true);
	}

}
