/**
 * Tables behind place-codes.ts: `code:place` pairs, and `place name|name` lines. A comment names the origin.
 * FIPS codes and French and formal English names: datasets/country-codes (PDDL), with the corrections below.
 */

/** Correlates of War numbers: cow_states (2016), then 364 and the numbers above 1000 that troopdata adds. */
export const COW = `
  2:USA 20:CAN 31:BHS 40:CUB 41:HTI 42:DOM 51:JAM 52:TTO 53:BRB 54:DMA 55:GRD 56:LCA 57:VCT
  58:ATG 60:KNA 70:MEX 80:BLZ 90:GTM 91:HND 92:SLV 93:NIC 94:CRI 95:PAN 100:COL 101:VEN 110:GUY
  115:SUR 130:ECU 135:PER 140:BRA 145:BOL 150:PRY 155:CHL 160:ARG 165:URY 200:GBR 205:IRL
  210:NLD 211:BEL 212:LUX 220:FRA 221:MCO 223:LIE 225:CHE 230:ESP 232:AND 235:PRT 240:_HAN
  245:_BAV 255:DEU 260:_FRG 265:_DDR 267:_BAD 269:_SAX 271:_WRT 273:_HSE 275:_HSG 280:_MEC
  290:POL 300:_AUH 305:AUT 310:HUN 315:_CSK 316:CZE 317:SVK 325:ITA 327:_PAP 329:_SIC 331:SMR
  332:_MOD 335:_PMA 337:_TUS 338:MLT 339:ALB 341:MNE 343:MKD 344:HRV 345:_YUG 346:BIH 347:XKX
  349:SVN 350:GRC 352:CYP 355:BGR 359:MDA 360:ROU 365:RUS 366:EST 367:LVA 368:LTU 369:UKR
  370:BLR 371:ARM 372:GEO 373:AZE 375:FIN 380:SWE 385:NOR 390:DNK 395:ISL 402:CPV 403:STP
  404:GNB 411:GNQ 420:GMB 432:MLI 433:SEN 434:BEN 435:MRT 436:NER 437:CIV 438:GIN 439:BFA
  450:LBR 451:SLE 452:GHA 461:TGO 471:CMR 475:NGA 481:GAB 482:CAF 483:TCD 484:COG 490:COD
  500:UGA 501:KEN 510:TZA 511:_ZAN 516:BDI 517:RWA 520:SOM 522:DJI 530:ETH 531:ERI 540:AGO
  541:MOZ 551:ZMB 552:ZWE 553:MWI 560:ZAF 565:NAM 570:LSO 571:BWA 572:SWZ 580:MDG 581:COM
  590:MUS 591:SYC 600:MAR 615:DZA 616:TUN 620:LBY 625:SDN 626:SSD 630:IRN 640:TUR 645:IRQ
  651:EGY 652:SYR 660:LBN 663:JOR 666:ISR 670:SAU 678:_YAR 679:YEM 680:_YMD 690:KWT 692:BHR
  694:QAT 696:ARE 698:OMN 700:AFG 701:TKM 702:TJK 703:KGZ 704:UZB 705:KAZ 710:CHN 712:MNG
  713:TWN 730:_KOR 731:PRK 732:KOR 740:JPN 750:IND 760:BTN 770:PAK 771:BGD 775:MMR 780:LKA
  781:MDV 790:NPL 800:THA 811:KHM 812:LAO 816:VNM 817:_RVN 820:MYS 830:SGP 835:BRN 840:PHL
  850:IDN 860:TLS 900:AUS 910:PNG 920:NZL 935:VUT 940:SLB 946:KIR 947:TUV 950:FJI 955:TON
  970:NRU 983:MHL 986:PLW 987:FSM 990:WSM 324:_VNC 340:SRB 364:_SUN 396:_ABK 397:_OSS 972:TON
  1001:GIB 1002:GRL 1004:IOT 1005:SHN 1007:BMU 1008:GUM 1009:HKG 1011:MNP 1012:UMI 1013:VIR
  1014:UMI 1016:_ANT 1019:ABW 1030:KIR 1031:CHL 1032:_BWI 1033:MYS 1034:ESH 1035:VGB 1037:TCA
  1038:_KAS 1040:PRT 1041:ASM 1042:SHN 10000:ATA 10100:UMI 10101:MHL
`;

/** Gleditsch-Ward numbers where they differ from COW, with their microstates (970 to 973). */
export const GW = `
  255:DEU 260:DEU 340:SRB 678:YEM 711:_TIB 751:_HYD 815:VNM 970:KIR 971:NRU 972:TON 973:TUV
`;

/** FIPS 10-4, withdrawn codes included. */
export const FIPS = `
  AA:ABW AC:ATG AE:ARE AF:AFG AG:DZA AJ:AZE AL:ALB AM:ARM AN:AND AO:AGO AQ:ASM AR:ARG AS:AUS
  AT:AUS AU:AUT AV:AIA AY:ATA BA:BHR BB:BRB BC:BWA BD:BMU BE:BEL BF:BHS BG:BGD BH:BLZ BK:BIH
  BL:BOL BM:MMR BN:BEN BO:BLR BP:SLB BR:BRA BS:ATF BT:BTN BU:BGR BV:BVT BX:BRN BY:BDI CA:CAN
  CB:KHM CD:TCD CE:LKA CF:COG CG:COD CH:CHN CI:CHL CJ:CYM CK:CCK CM:CMR CN:COM CO:COL CQ:MNP
  CR:AUS CS:CRI CT:CAF CU:CUB CV:CPV CW:COK CY:CYP DA:DNK DJ:DJI DO:DMA DQ:UMI DR:DOM EC:ECU
  EG:EGY EI:IRL EK:GNQ EN:EST ER:ERI ES:SLV ET:ETH EU:ATF EZ:CZE FG:GUF FI:FIN FJ:FJI FK:FLK
  FM:FSM FO:FRO FP:PYF FQ:UMI FR:FRA FS:ATF GA:GMB GB:GAB GC:_DDR GG:GEO GH:GHA GI:GIB GJ:GRD
  GK:GGY GL:GRL GM:DEU GO:ATF GP:GLP GQ:GUM GR:GRC GT:GTM GV:GIN GY:GUY GZ:PSE HA:HTI HK:HKG
  HM:HMD HO:HND HQ:UMI HR:HRV HU:HUN IC:ISL ID:IDN IM:IMN IN:IND IO:IOT IR:IRN IS:ISR IT:ITA
  IV:CIV IZ:IRQ JA:JPN JE:JEY JM:JAM JN:SJM JO:JOR JQ:UMI JU:ATF KE:KEN KG:KGZ KN:PRK KQ:UMI
  KR:KIR KS:KOR KT:CXR KU:KWT KV:XKX KZ:KAZ LA:LAO LE:LBN LG:LVA LH:LTU LI:LBR LO:SVK LQ:UMI
  LS:LIE LT:LSO LU:LUX LY:LBY MA:MDG MB:MTQ MC:MAC MD:MDA MF:MYT MG:MNG MH:MSR MI:MWI MJ:MNE
  MK:MKD ML:MLI MN:MCO MO:MAR MP:MUS MQ:UMI MR:MRT MT:MLT MU:OMN MV:MDV MX:MEX MY:MYS MZ:MOZ
  NC:NCL NE:NIU NF:NFK NG:NER NH:VUT NI:NGA NL:NLD NN:SXM NO:NOR NP:NPL NR:NRU NS:SUR NT:_ANT
  NU:NIC NZ:NZL OD:SSD PA:PRY PC:PCN PE:PER PF:_HSA PG:_TSA PK:PAK PL:POL PM:PAN PO:PRT PP:PNG
  PS:PLW PU:GNB QA:QAT RE:REU RI:SRB RM:MHL RN:MAF RO:ROU RP:PHL RQ:PRI RS:RUS RW:RWA SA:SAU
  SB:SPM SC:KNA SE:SYC SF:ZAF SG:SEN SH:SHN SI:SVN SL:SLE SM:SMR SN:SGP SO:SOM SP:ESP ST:LCA
  SU:SDN SV:SJM SW:SWE SX:SGS SY:SYR SZ:CHE TB:BLM TD:TTO TE:ATF TH:THA TI:TJK TK:TCA TL:TKL
  TN:TON TO:TGO TP:STP TS:TUN TT:TLS TU:TUR TV:TUV TW:TWN TX:TKM TZ:TZA UC:CUW UG:UGA UK:GBR
  UP:UKR UR:_SUN US:USA UV:BFA UY:URY UZ:UZB VC:VCT VE:VEN VI:VGB VM:VNM VQ:VIR VT:VAT WA:NAM
  WE:PSE WF:WLF WI:ESH WQ:UMI WS:WSM WZ:SWZ YI:_SCG YM:YEM YO:_YUG YS:_YMD ZA:ZMB ZI:ZWE
`;

/** French names of the United Nations and UNTERM, and of CLDR (Unicode-3.0) where they differ. */
export const FRENCH = `
  ALA Îles d'Åland|Îles Åland
  ALB Albanie
  AND Andorre
  ARE Émirats arabes unis
  ARG Argentine
  ARM Arménie
  ASM Samoa américaines
  ATA Antarctique
  ATF Terres australes françaises
  ATG Antigua-et-Barbuda
  AUS Australie
  AUT Autriche
  AZE Azerbaïdjan
  BEL Belgique
  BES Bonaire, Saint-Eustache et Saba|Pays-Bas caribéens
  BGR Bulgarie
  BHR Bahreïn
  BIH Bosnie-Herzégovine
  BLR Biélorussie
  BMU Bermudes
  BOL Bolivie (État plurinational de)|Bolivie
  BRA Brésil
  BRB Barbade
  BTN Bhoutan
  BVT Île Bouvet
  CAF République centrafricaine
  CCK Îles des Cocos (Keeling)|Îles Cocos
  CHE Suisse
  CHL Chili
  CHN Chine
  CMR Cameroun
  COD République démocratique du Congo
  COK Îles Cook
  COL Colombie
  COM Comores
  CPV Cap-Vert
  CXR Île Christmas
  CYM Îles Caïmanes|Îles Caïmans
  CYP Chypre
  CZE Tchéquie
  DEU Allemagne
  DMA Dominique
  DNK Danemark
  DOM République dominicaine
  DZA Algérie
  ECU Équateur
  EGY Égypte
  ERI Érythrée
  ESH Sahara occidental
  ESP Espagne
  EST Estonie
  ETH Éthiopie
  EU Union européenne
  FIN Finlande
  FJI Fidji
  FLK Îles Falkland (Malvinas)|Îles Malouines
  FRO Îles Féroé
  FSM Micronésie (États fédérés de)|Micronésie
  GBR Royaume-Uni de Grande-Bretagne et d'Irlande du Nord|Royaume-Uni
  GEO Géorgie
  GGY Guernesey
  GIN Guinée
  GMB Gambie
  GNB Guinée-Bissau
  GNQ Guinée équatoriale
  GRC Grèce
  GRD Grenade
  GRL Groenland
  GUF Guyane française
  HKG Chine, région administrative spéciale de Hong Kong|R.A.S. chinoise de Hong Kong
  HMD Île Heard-et-Îles MacDonald|Îles Heard-et-MacDonald
  HRV Croatie
  HUN Hongrie
  IDN Indonésie
  IMN Île de Man
  IND Inde
  IOT Territoire britannique de l'océan Indien
  IRL Irlande
  IRN Iran (République islamique d')
  IRQ Irak
  ISL Islande
  ITA Italie
  JAM Jamaïque
  JOR Jordanie
  JPN Japon
  KGZ Kirghizistan|Kirghizstan
  KHM Cambodge
  KNA Saint-Kitts-et-Nevis|Saint-Christophe-et-Niévès
  KOR République de Corée|Corée du Sud
  KWT Koweït
  LAO République démocratique populaire lao
  LBY Libye
  LCA Sainte-Lucie
  LTU Lituanie
  LVA Lettonie
  MAC Chine, région administrative spéciale de Macao|R.A.S. chinoise de Macao
  MAF Saint-Martin (partie française)
  MDA République de Moldova|Moldavie
  MEX Mexique
  MHL Îles Marshall
  MKD Macédoine du Nord
  MLT Malte
  MMR Myanmar (Birmanie)
  MNG Mongolie
  MNP Îles Mariannes du Nord
  MRT Mauritanie
  MUS Maurice
  MYS Malaisie
  NAM Namibie
  NCL Nouvelle-Calédonie
  NFK Île Norfolk
  NIU Nioué
  NLD Pays-Bas|Pays-Bas (Royaume des)
  NOR Norvège
  NZL Nouvelle-Zélande
  PCN Îles Pitcairn
  PER Pérou
  PLW Palaos
  PNG Papouasie-Nouvelle-Guinée
  POL Pologne
  PRI Porto Rico
  PRK République populaire démocratique de Corée|Corée du Nord
  PSE État de Palestine|Territoires palestiniens
  PYF Polynésie française
  REU La Réunion
  ROU Roumanie
  RUS Fédération de Russie|Russie
  SAU Arabie saoudite
  SDN Soudan
  SGP Singapour
  SGS Géorgie du Sud-et-les Îles Sandwich du Sud
  SHN Sainte-Hélène
  SJM Îles Svalbard-et-Jan Mayen|Svalbard et Jan Mayen
  SLB Îles Salomon
  SLV Salvador
  SMR Saint-Marin
  SOM Somalie
  SPM Saint-Pierre-et-Miquelon
  SRB Serbie
  SSD Soudan du Sud
  STP Sao Tomé-et-Principe
  SVK Slovaquie
  SVN Slovénie
  SWE Suède
  SXM Saint-Martin (partie néerlandaise)
  SYR République arabe syrienne|Syrie
  TCA Îles Turques-et-Caïques
  TCD Tchad
  THA Thaïlande
  TJK Tadjikistan
  TKL Tokélaou
  TLS Timor oriental
  TTO Trinité-et-Tobago
  TUN Tunisie
  TUR Turquie
  TZA République-Unie de Tanzanie|Tanzanie
  UGA Ouganda
  UMI Îles mineures éloignées des États-Unis
  USA États-Unis d'Amérique|États-Unis
  UZB Ouzbékistan
  VAT Saint-Siège|État de la Cité du Vatican
  VCT Saint-Vincent-et-les Grenadines
  VEN Venezuela (République bolivarienne du)
  VGB Îles Vierges britanniques
  VIR Îles Vierges américaines|Îles Vierges des États-Unis
  WLF Îles Wallis-et-Futuna|Wallis-et-Futuna
  ZAF Afrique du Sud
  ZMB Zambie
  _ABK Abkhazie
  _ANT Antilles néerlandaises
  _AUH Autriche-Hongrie
  _BAD Bade
  _BAV Bavière
  _BLX Belgique-Luxembourg|Union économique belgo-luxembourgeoise
  _CHI Îles Anglo-Normandes
  _CSK Tchécoslovaquie
  _DDR Allemagne de l'Est|République démocratique allemande|Ex-RDA
  _DZG Dantzig
  _FRG Allemagne de l'Ouest
  _HAN Hanovre
  _MOD Modène
  _OSS Ossétie du Sud
  _PAP États pontificaux
  _PMA Parme
  _PRU Prusse
  _RVN République du Viêt Nam|Viêt Nam du Sud|Sud-Viêt Nam
  _SAX Saxe
  _SCG Serbie-et-Monténégro
  _SIC Deux-Siciles
  _SUN URSS|Union soviétique|Union des républiques socialistes soviétiques|Ex-URSS
  _TUS Toscane
  _VDR République démocratique du Viêt Nam|Viêt Nam du Nord|Nord-Viêt Nam
  _WRT Wurtemberg
  _YAR Yémen du Nord|République arabe du Yémen
  _YMD Yémen du Sud|Yémen démocratique|République démocratique populaire du Yémen
  _YUG Yougoslavie|Ex-Yougoslavie
`;

/** English names of the United Nations, short and formal. */
export const FORMAL = `
  AFG Islamic Republic of Afghanistan
  AGO Republic of Angola
  ALB Republic of Albania
  AND Principality of Andorra
  ARG Argentine Republic
  ARM Republic of Armenia
  AUT Republic of Austria
  AZE Republic of Azerbaijan
  BDI Republic of Burundi
  BEL Kingdom of Belgium
  BEN Republic of Benin
  BGD People's Republic of Bangladesh
  BGR Republic of Bulgaria
  BHR Kingdom of Bahrain
  BHS Commonwealth of the Bahamas
  BLR Republic of Belarus
  BRA Federative Republic of Brazil
  BTN Kingdom of Bhutan
  BWA Republic of Botswana
  CHE Swiss Confederation
  CHL Republic of Chile
  CMR Republic of Cameroon
  COL Republic of Colombia
  COM Union of the Comoros
  CPV Republic of Cabo Verde
  CRI Republic of Costa Rica
  CUB Republic of Cuba
  CYP Republic of Cyprus
  DJI Republic of Djibouti
  DMA Commonwealth of Dominica
  DNK Kingdom of Denmark
  DZA People's Democratic Republic of Algeria
  ECU Republic of Ecuador
  ERI State of Eritrea
  ESP Kingdom of Spain
  EST Republic of Estonia
  ETH Federal Democratic Republic of Ethiopia
  FIN Republic of Finland
  FJI Republic of Fiji
  FRA French Republic
  GAB Gabonese Republic
  GHA Republic of Ghana
  GIN Republic of Guinea
  GNB Republic of Guinea-Bissau
  GNQ Republic of Equatorial Guinea
  GRC Hellenic Republic
  GTM Republic of Guatemala
  GUY Co-operative Republic of Guyana
  HND Republic of Honduras
  HRV Republic of Croatia
  HTI Republic of Haiti
  IDN Republic of Indonesia
  IND Republic of India
  IRQ Republic of Iraq
  ISL Republic of Iceland
  ISR State of Israel
  ITA Republic of Italy
  JOR Hashemite Kingdom of Jordan
  KAZ Republic of Kazakhstan
  KEN Republic of Kenya
  KHM Kingdom of Cambodia
  KIR Republic of Kiribati
  KWT State of Kuwait
  LBN Lebanese Republic
  LBR Republic of Liberia
  LIE Principality of Liechtenstein
  LKA Democratic Socialist Republic of Sri Lanka
  LSO Kingdom of Lesotho
  LTU Republic of Lithuania
  LUX Grand Duchy of Luxembourg
  LVA Republic of Latvia
  MAR Kingdom of Morocco
  MCO Principality of Monaco
  MDG Republic of Madagascar
  MDV Republic of Maldives
  MEX United Mexican States
  MHL Republic of the Marshall Islands
  MLI Republic of Mali
  MLT Republic of Malta
  MMR Republic of the Union of Myanmar
  MOZ Republic of Mozambique
  MRT Islamic Republic of Mauritania
  MUS Republic of Mauritius
  MWI Republic of Malawi
  NAM Republic of Namibia
  NER Republic of the Niger
  NGA Federal Republic of Nigeria
  NIC Republic of Nicaragua
  NLD Kingdom of the Netherlands
  NOR Kingdom of Norway
  NRU Republic of Nauru
  OMN Sultanate of Oman
  PAK Islamic Republic of Pakistan
  PAN Republic of Panama
  PER Republic of Peru
  PHL Republic of the Philippines
  PLW Republic of Palau
  PNG Independent State of Papua New Guinea
  POL Republic of Poland
  PRT Portuguese Republic
  PRY Republic of Paraguay
  QAT State of Qatar
  RWA Republic of Rwanda
  SDN Republic of the Sudan
  SEN Republic of Senegal
  SGP Republic of Singapore
  SLE Republic of Sierra Leone
  SLV Republic of El Salvador
  SMR Republic of San Marino
  SOM Federal Republic of Somalia
  SSD Republic of South Sudan
  STP Democratic Republic of Sao Tome and Principe
  SUR Republic of Suriname
  SVN Republic of Slovenia
  SWE Kingdom of Sweden
  SYC Republic of Seychelles
  TCD Republic of Chad
  TGO Togolese Republic
  THA Kingdom of Thailand
  TJK Republic of Tajikistan
  TON Kingdom of Tonga
  TTO Republic of Trinidad and Tobago
  TUN Republic of Tunisia
  UGA Republic of Uganda
  URY Eastern Republic of Uruguay
  UZB Republic of Uzbekistan
  VUT Republic of Vanuatu
  ZAF Republic of South Africa
  ZMB Republic of Zambia
  ZWE Republic of Zimbabwe
`;

/** ISO2 codes withdrawn, reserved or added by publishers. `CS` needs a year. */
export const ISO2 = `
  AN:_ANT BU:MMR DD:_DDR DY:BEN EL:GRC FQ:ATF FX:FRA HV:BFA NT:_NTZ PC:_PCI RH:ZWE SU:_SUN TP:TLS
  UK:GBR VD:_VDR YD:_YMD YU:_YUG ZR:COD
`;

/**
 * Three-letter codes beside ISO 3166-1: withdrawn ones, the World Bank's, CEPII's, Comtrade's, WIOD's,
 * BGS (`1A0`), and those of manytrade and manytreaties (vehicle codes `EAT` Tanganyika, `EAZ` Zanzibar;
 * COW abbreviations; two codes joined, which the names and treaties beside them settle).
 */
export const ISO3 = `
  1A0:XKX ALG:DZA ANT:_ANT AUH:_AUH BAV:_BAV BLX:_BLX BUL:BGR BUR:MMR BYS:BLR CHN-TWN:TWN CSK:_CSK
  DDR:_DDR DHY:BEN DZG:_DZG EAT:_TGK EAZ:_ZAN EC:EU EU:EU EU27:EU27 EUE:EU EUN:EU EUU:EU FIJ:FJI FNJ:SDN
  FRG:_FRG FXX:FRA GDR:_DDR GFR:_FRG GIN-GNQ:GNQ HSG:_HSG HVO:BFA KOS:XKX KOSOVO:XKX KSV:XKX LES:LSO
  NEI:_NES NES:_NES NTZ:_NTZ OWID_KOS:XKX PCI:_PCI PRU:_PRU QAR:QAT RHO:ZWE ROM:ROU ROW:_ROW RVN:_RVN
  S19:TWN SAR:ESH SCG:_SCG SRB-YUG:SRB SUN:_SUN TMP:TLS UE:EU VAE:ARE VDR:_VDR WBG:PSE XKO:XKX XKV:XKX
  YAR:_YAR YMD:_YMD YPR:_YMD YUG:_YUG ZAR:COD BADEN-WÜRTTEMBERG:DEU BAYERN:DEU
`;

/** CAMEO actor codes besides ISO3: github.com/carrillo/Gdelt, resources/staticTables/CAMEO.country.txt. */
export const CAMEO = `
  BAG:IRQ GZS:PSE ROM:ROU TMP:TLS WSB:PSE
`;

/** CAMEO's regions. */
export const CAMEO_REGIONS = `
  AFR ASA BLK CAS CAU CEU CFR CRB EAF EEU EIN EUR LAM MDT MEA NAF NMR PGS SAF SAM SAS SCN SEA WAF WST
`;

/** The world, regions and groups: World Bank, CEPII's GDP file, Comtrade, treaty lists. */
export const AGGREGATE_CODES = `
  AFE AFW ARB CAA CEB CEU CLA CME CSA CSS DEA DEC DFS DLA DMN DNF DNS DSA DSF DSS DXS EAP EAR EAS ECA ECS
  EMU EUU FCS FXS HIC HPC IBB IBD IBT IDA IDB IDX INX LAC LCN LDC LIC LMC LMY LTE MDE MEA MIC MNA NAC NLS
  NOC NRS NXS OEC OED OSS PRE PSS PST RRS SAS SSA SSF SST SXZ TEA TEC TLA TMN TNA TSA TSS TWB UMC WLD WLT
  XZN
  AES AFA AFN AFR AFS AFZ AMA AME AMN AMS ANE AOA AOZ ASO ASS BAL CAL CAU CEA CEI EUA EUC EUR GOA MOA
  OCN PMO SAF SEM UE XXX APEC ASEA BRIC DEV E15 E28 EM1 ENM G8 GLF MED MENA MERC NRD OECD OPEC PED PMA
  W00 EUN EFTA NATO EU EU27 EU28 EC EUE G7 G20 ASEAN BRICS CPTPP RCEP
`;

/** Names of regions, groups and price series that the patterns do not catch. */
export const AGGREGATE_NAMES = `
Africa|Americas|Antarctic|Asia|Asia Pacific|Asia and Oceania|Australasia|Caribbean|Central America|Central Asia|CIS
Eastern Africa|Middle Africa|Northern Africa|Southern Africa|Western Africa|Eurasia|Europe|European Community
European Free Trade Association|EFTA|NATO|OPEC|OECD|Middle East|Middle East & Africa|North America|South America|Latin America
Latin America and Caribbean|Latin America and the Caribbean|South & Central America|Central and South America
S. & Cent. America|Oceania|Melanesia|Polynesia|Micronesia (region)|Persian Gulf|Baltic States|International|World
United States and Canada|China, Germany, and Russia|U.S. Territories|Hawaiian Trade Zone|Russian Federation & USSR
Serbia (including Kosovo)|Brent|Dubai|Nigerian Forcados|West Texas Intermediate|LNG - Japan Korea Marker (JKM)
Natural gas - Canada (Alberta)|Natural gas - Netherlands TTF (DA Heren Index)|LNG - Japan CIF|Thế giới|Châu Á
Châu Âu|Châu Phi|Châu Mỹ|Châu Đại Dương|Monde|Afrique|Asie|Océanie|Natural gas - US Henry Hub|Arab World|Euro area|Amérique du Nord|Amérique du Sud
`;

/** Other names: publishers' spellings and slips, older names, parts listed apart. */
export const NAMES = `
  ARE Emirate of Abu Dhabi
  ATG Antigua
  BEN Dahomey
  BES Ca-ri-bê Hà Lan
  BFA Upper Volta
  BGD East Pakistan
  BGR Buglaria
  BHR Bahrain, Kingdom of
  BLM Saint Barthlemy
  BLR Byelorussia|Byelorussian SSR
  BLZ British Honduras
  BWA Bechuanaland
  CHE Switzerland, Liechtenstein
  CHL Easter Island
  DEU Germany (Prussia)
  EU European Community|European Communities|European Economic Community
  FJI Fiji Islands
  FRA France, Monaco
  GEO Georigia
  GHA Gold Coast
  GNQ Guinea - Equatorial Guinea
  GUY British Guiana
  HKG Đặc khu Hành chính Hồng Kông, Trung Quốc
  HTI Hayti
  IOT BR Indian Ocean Territory|Diego Garcia
  IRL Ireland, Republic of|Republic of Ireland
  IRN Iran_Islamic Republic of Iran|Persia
  JOR Jordon
  KHM Kampuchea|Democratic Kampuchea|Khmer Republic
  KIR Line Islands
  KNA St. Christopher|Saint Christopher
  KWT Kuwait, the State of
  LBY Tripolitania
  LIE Lichtenstein
  LKA Ceylon
  LSO Basutoland (Lesotho)|Basutoland
  MAC Đặc khu Hành chính Macao, Trung Quốc
  MDA Moldavia
  MHL Eniwetok (J.T.F. 7)|Eniwetok
  MMR Myanmar (Miến Điện)
  MNP Mariana Islands
  MWI Nyasaland
  MYS Sarawak|Malaya
  PRK Korea, Dem. P.R. of|Korea, Dem. P.R
  PRT Azores
  PSE Palestine Liberation Organization|Palestinian Territory|Lãnh thổ Palestine
  RUS Russia_Russian Federation
  SAU Saudi Arabia, Kingdom of|Emirate of Diriyah
  SDN Funj Sultanate of Sennar
  SGS Nam Georgia & Quần đảo Nam Sandwich
  SHN Ascension|Ascension Island
  SRB Yugoslavia-Serbia
  STP São Tomé & Príncipe
  SWZ Eswatini (Swaziland)
  THA Siam
  TLS Timor|Portuguese Timor
  TTO Trinidad amd Tobago
  TZA Tanganyika and Zanzibar
  UGA Buganda
  UKR Ukrainian SSR
  UMI Wake Island|Midway Islands|Midway|Johnston Atoll|Johnston Island
  USA USA, Puerto Rico and US Virgin Islands
  VIR Virgin Islands
  ZMB Northern Rhodesia
  ZWE Rhodesia|Southern Rhodesia
  _ABK Abkhazia
  _AUH Austria-Hungary
  _BAD Baden
  _BAV Bavaria|Bayern
  _BWI British West Indies
  _CHI Channel Islands
  _DDR German Democratic Rep
  _DZG Danzig
  _FRG German Federal Republic
  _HAN Hanover
  _HSE Hesse Electoral
  _HSG Hesse Grand Ducal
  _KAS Kashmir
  _MEC Mecklenburg Schwerin
  _MOD Modena
  _NCY Northern Cyprus
  _NES Other nei|Other Europe, nes|Other Africa, nes|Other America, nes|Oceania, nes
  _OSS South Ossetia
  _PAP Papal States
  _PMA Parma
  _PRU Prussia
  _ROW RoW
  _SAX Saxony
  _SIC Two Sicilies
  _SPEC Special Categories
  _TGK Tanganyika
  _TIB Tibet
  _TUS Tuscany
  _USP U.S. Pacific Islands
  _WRT Wuerttemburg|Wuerttemberg
  _YMD Yemen People's Republic|People's Democratic Republic of Yemen
  _ZAN Zanzibar
`;
