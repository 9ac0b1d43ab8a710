using System.Collections.Immutable;

namespace Transcripts.Attitudes.Lexicon;

/// <summary>
/// Frequent words that carry no attitude of their own, so that the tagger knows a verb when it sees one. Written for
/// this project. A word unknown to all lists is tagged by its ending, or is a noun.
/// </summary>
internal static class PlainWords
{
    /// <summary>Base forms of verbs.</summary>
    public static ImmutableArray<string> Verbs { get; } = List(
        "accept accompany achieve acquire act adapt add address adhere adjust admit adopt advance advise affect afford agree aim allow alter amend amount analyze announce answer anticipate "
        + "appear apply appoint approach argue arise arm arrange arrest arrive ask assemble assert assess assign associate assume attach attain attempt attend attract avoid await awaken bake bar base be bear become "
        + "begin believe belong bend bid bind bite blow board bomb borrow bother bring broadcast build burn buy calculate call campaign cancel care carry cast catch cause cease change "
        + "charge chase check choose circulate cite claim clarify classify clean clear climb close collect come comment commit communicate compare complete compose comprise compute concede conceive concern conclude "
        + "conduct confer confess confirm confront connect consider consist constitute construct consult consume contact contain contemplate continue contrast control convene converse convert convey convince "
        + "cook cooperate coordinate copy cost count cover create cross cry cut dance date deal debate decide declare decline decrease deem define delay deliver demand demonstrate depart depend deploy derive "
        + "describe design desire detail detain determine develop devote die differ dig dine direct disappear disclose discover discuss dismiss dispatch display dissolve distinguish distribute divide do draft "
        + "drag draw dream dress drink drive drop earn ease eat echo edit elaborate elect eliminate embark emerge emphasize emphasise employ enable encounter end engage enlarge enlist ensure enter entertain entitle equip escape "
        + "establish estimate evaluate evolve examine exceed exchange exclude execute exercise exert exist expand expect experience explain explore export express extend face fall feel figure file fill film find finish "
        + "fire fit fix flee float flow fly focus follow force forecast forget form formulate found fulfil fulfill function fund gather gain get give go govern grant grow guess guide handle hang happen head hear "
        + "hide hint hire hit hold hope host hurry identify illustrate imagine implement imply import impose incite include increase indicate induce infer inform inherit initiate inquire insert insist inspect "
        + "install instruct intend interest interpret interrupt interview introduce invade invent invest investigate invite involve issue join judge jump justify keep kick kill knock know label lack land last laugh launch lay "
        + "lead lean learn leave lecture lend let lie lift light like limit link list listen live load locate lock look lose lower maintain make manage mark marry match matter mean measure meet mention "
        + "merge mind miss mix mobilize modify monitor mount move multiply name need negotiate note notice notify nominate observe obtain occupy occur offer omit open operate order organize originate outline overhear owe own pack paint "
        + "participate pass pause pay perceive perform permit persuade phone pick place plan plant play plead point pose possess post postpone pour practice practise predict prefer prepare present preserve press presume "
        + "pretend prevail prevent print proceed process proclaim produce profess progress prohibit project promise promote prompt pronounce propose prove provide publish pull purchase pursue push put qualify "
        + "question quit quote raise range reach react read realize realise recall receive recite recognize recognise recommend record recount recover recruit reduce refer reflect refuse regard register regulate reiterate relate "
        + "release rely remain remark remember remind remove rename render renew reopen repay repeat replace reply report represent request require reserve reside resign resist resolve respond rest restore restrict result "
        + "resume retain retire retreat return reveal reverse review revise ride ring rise roll rule run rush say schedule seat search secure see seek seem select sell send separate serve set settle shake shape share shift "
        + "ship shoot shout show shut sign signal sing sit sleep slip slow smell smile smoke solve sound speak specify spend split spread stand star start state stay steal stem step stick stimulate stipulate stop "
        + "store strengthen stress stretch strike struggle study submit succeed suffer suggest suit summarize summon supplement supply suppose surface surprise surrender surround survey suspect suspend swear sweep swim switch take "
        + "talk teach tear tell tend term test testify think threaten throw tie touch tour trace trade train transfer transform translate transmit transport travel treat trigger try turn tweet type underestimate undergo "
        + "understand undertake unite unveil update urge use utilize utter vary view visit voice vote vow wait wake walk want warn wash watch wave wear weigh win wish withdraw withhold witness wonder work worry write yield hearten "
        + "hail echo envisage inquire reckon doubt guarantee guard fear hate love enjoy envy resent pledge assure commend contend allege maintain foresee inaugurate liberate rally resort revert stage station substitute tackle telegraph tolerate transit underline unfold");

    /// <summary>Nouns that are spelled like a verb, or that an ending would mislead about.</summary>
    public static ImmutableArray<string> Nouns { get; } = List(
        "act address advance advice agreement aid aim answer appeal approach argument army arrest article attempt attitude base bill board book border breach break budget business call campaign candidate care case cause chance "
        + "change charge check claim comment committee concern conduct conference congress contact contract contrast control cost council country course court cover crime cry cut cycle date day deal death debate decision "
        + "decrease defeat delay delegation demand design desire development dinner discussion dispatch display document doubt draft dream drink drive drop effect election end estimate evening event exchange exercise "
        + "experience export face fact fall father fear field fight figure film finance fire flight flow focus food force form front function fund future gain general goal government group growth guard guide hand head hearing help "
        + "hold hope host hour house idea import increase information interest interview investment issue job judge jump kick kind lack land law lead leader leadership leave letter level lie life lift light limit line link list living load look "
        + "love lunch majority mark market matter meal mean means measure meeting member mention message military minister ministry minority minute mistake moment money month morning mother move movement murder name nation need news night "
        + "note notice object offer office officer official opening opinion opportunity opposition order panel paper part party pass pay peace people person phone picture place plan plane plant play point police policy position post "
        + "power practice present president press pressure price prime principle prison problem process produce program progress project promise proof proposal protest province public purchase push question range rank rate reach reason record "
        + "reform refusal regard region release relation remark reply report request research reserve resolution rest result return review ride right rise role round rule rumor rumour run rush sale school search season seat security senator "
        + "sense series service session share shift ship shot show side sign signal site situation smile soldier sound source speech spread staff stage stand star start state statement step stop store story strategy stress strike struggle study "
        + "style subject suit summer supply support surface surprise survey switch system talk task tear technology term test text thing thinking thought threat ticket tie time title touch tour town trade train training travel treaty trip troop trouble "
        + "truth try turn tweet type understanding union university use value view village visit voice vote wait walk wall war watch water wave way weapon week while will wind winter wish witness woman word work worker world worry writing year youth "
        + "building bombing being feeling beginning gathering briefing ruling spending funding offering ending finding housing morning nothing something anything everything evening ceiling king ring string wing spring "
        + "embassy ambassador premier chairman comrade secretary delegate politburo plenum communique communiqué cable telegram revisionist revisionism socialism communism capitalism imperialist");

    /// <summary>Adjectives.</summary>
    public static ImmutableArray<string> Adjectives { get; } = List(
        "able actual additional adequate agricultural alive alone ancient annual apparent appropriate armed automatic available average aware basic big bilateral black blue brief broad bureaucratic busy capable capitalist careful central certain "
        + "cheap chief civil civilian classic clean clear close cold collective colonial commercial common communist complete complex concerned concrete conscious conservative considerable constant contemporary continuous convenient cool correct "
        + "criminal critical crucial cultural current daily dark dear deep definite democratic dependent different difficult diplomatic direct distant distinct domestic double dry due early easy eastern economic educational effective electoral electric "
        + "empty enormous entire equal essential ethnic eventual everyday exact executive existing expensive extensive external extra extraordinary familiar far fast fat federal female few final financial fine firm fiscal flat foreign formal former "
        + "forward fraternal free frequent fresh full fundamental further future general giant glad global gold good grand grave great green gross half hard heavy high historic historical hot huge human ideological identical immediate important "
        + "impossible incumbent independent individual industrial inevitable initial inner interim internal international joint junior key large last late latter leading left leftist legal legislative liberal likely limited little local lone long loose low main major "
        + "male marine mass massive maximum mean medical medium mere middle military minimum minor mobile modern moral multiple mutual narrow national native natural naval near necessary new next nice normal northern notable nuclear numerous objective "
        + "obvious occasional old only open opposite oral ordinary original other outer outside overall own painful paramount parliamentary partial particular past peculiar permanent personal physical plain political poor popular possible potential "
        + "practical precise preliminary preparatory present previous primary principal prior private probable professional progressive proper provincial provisional public pure quick quiet racial radical rapid rare raw ready real realistic rear recent red regional "
        + "regular related relative relevant religious remaining remote revisionist revolutionary rich right rough round royal rural sad safe same scientific second secondary secret senior separate serious several severe sharp short significant similar simple single slight slow small "
        + "social socialist soft sole solid southern special specific square stable standard statutory steady straight strange strategic strict strong structural subsequent subsidiary substantial sudden sufficient suitable super sure technical temporary "
        + "theoretical thick thin tight tiny total traditional tropical true twin typical ultimate unable unclear unique united universal unknown unlikely upper urban urgent usual various vast very vice visible visual vital vocal warm weak wealthy western "
        + "white whole wide wild willing wooden worldwide worth worthy wrong young growing coming leading existing remaining developing working living fighting ruling continuing rising falling following surrounding");

    private static ImmutableArray<string> List(string words) => [.. words.Split(' ').Distinct(StringComparer.Ordinal)];
}
