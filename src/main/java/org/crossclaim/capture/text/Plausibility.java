package org.crossclaim.capture.text;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much sense a text makes, as far as its characters tell: bytes that are read in the
 * wrong charset become rare characters, or none at all.
 */
final class Plausibility {

	/** The most frequent characters of Chinese, of which half of any text consists. */
	private static final Set<Integer> FREQUENT = frequent("""
			的一是不了在人有我他这個个們们中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于着著下自之年过過发發后後
			作里裡用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心她本前开開但因只
			从從想实實日军軍者意无無力它与與长長把机機十民第公此已工使情明性知全三又关關点點正业業外将將两兩高间間由问問很最重并並物手应應
			战戰向头頭文体體政美相见見被利什二等产產或新己制身果加西斯月话話合回特代内內信表化老给給世位次度门門任常先海通教儿兒原东東声聲
			提立及比员員解水名真论論处處走义義各入几幾口认認条條平系係气氣题題活尔爾更别別打女变變四神总總何电電数數安少报報才结結反受目
			太量再感建务務做接必场場件计計管期市直德资資命山金指克许許统統区區保至队隊形社便空决決治展马馬科司五基眼书書非则則听聽白却卻
			界达達光放强強即像难難且权權思王象完设設式色路记記南品住告类類求据據程北边邊死张張该該交规規万萬取拉格望觉覺术術领領共确確传傳
			师師观觀清今切院让讓识識候带帶导導争爭运運模型公训訓练練蒸馏餾开源报导声称稱指控回应否认認""");

	/** As many characters tell. */
	private static final int LOOKED_AT = 20_000;

	private Plausibility() {
	}

	/**
	 * Looks at a text.
	 * @param text the text
	 * @return 1 for a text that makes all sense, 0 for one of which nothing is known,
	 * less for one that makes none
	 */
	static double of(String text) {
		int[] told = text.codePoints().filter((one) -> one > 0x7f).limit(LOOKED_AT).map(Plausibility::sense).toArray();
		long sum = 0;
		for (int one : told) {
			sum += one;
		}
		return (told.length == 0) ? 0 : (double) sum / told.length;
	}

	private static int sense(int one) {
		if (one == 0xfffd || one < 0xa0 || Character.getType(one) == Character.PRIVATE_USE
				|| Character.getType(one) == Character.UNASSIGNED) {
			return -5;
		}
		if (FREQUENT.contains(one) || "，。、「」『』《》：；（）！？“”—…％０１２３４５６７８９".indexOf(one) >= 0) {
			return 1;
		}
		Character.UnicodeBlock block = Character.UnicodeBlock.of(one);
		return (block == Character.UnicodeBlock.HIRAGANA || block == Character.UnicodeBlock.KATAKANA
				|| block == Character.UnicodeBlock.HANGUL_SYLLABLES) ? 1 : 0;
	}

	private static Set<Integer> frequent(String characters) {
		return characters.codePoints().filter(Character::isIdeographic).boxed().collect(Collectors.toUnmodifiableSet());
	}

}
