# Korean: marks of paid content, gifts, denials, links and codes. Particles follow: phrases are substrings.

Lexicon: ko/disclosure
Format: 1
Language: ko
License: MIT

Rule: ko.disclosure.ad-label
Category: disclosure
Weight: 2.0
Summary: 광고, 유료광고, 협찬 as a mark of the post
Phrase: #광고
Phrase: #유료광고
Phrase: #협찬
Phrase: [광고]
Phrase: (광고)
Phrase: (협찬)
Phrase: 유료광고 포함
Phrase: 유료광고를 포함
Phrase: 유료 광고 포함
Phrase: 광고입니다
Phrase: 협찬입니다
Phrase: 협찬받아
Phrase: 협찬을 받아
Pattern: ^(?:유료광고|광고|협찬)(?:$|[ :|/])(?! ?(?:아님|아니|아닙|문의|대행|없|회사|를 보|주))
Except: #광고아님
Except: #광고대행
Except: #광고회사
Except: #광고디자인
Except: #광고문의
Except: #협찬아님
Except: #협찬문의
Match: #광고 아침마다 마시는 차
Match: 유료광고 포함된 영상이에요
No-Match: 광고 회사에 다니는 친구
No-Match: 지하철에서 본 광고가 웃겼다
Source: 공정거래위원회, 추천·보증 등에 관한 표시·광고 심사지침 (2024)

Rule: ko.disclosure.fee
Category: disclosure
Weight: 2.0
Summary: 원고료, 수수료, 금전적 지원을 받아
Phrase: 소정의 원고료
Phrase: 원고료를 받
Phrase: 원고료를 지급
Phrase: 수수료를 제공받습니다
Phrase: 일정액의 수수료
Phrase: 쿠팡 파트너스 활동
Phrase: 쿠팡파트너스 활동
Phrase: 금전적 지원을 받
Phrase: 경제적 대가를 받
Match: 소정의 원고료를 받아 썼습니다
Match: 쿠팡 파트너스 활동의 일환으로, 일정액의 수수료를 제공받습니다
No-Match: 은행 수수료가 올랐다
No-Match: 원고를 마감했다
Source: 공정거래위원회, 추천·보증 등에 관한 표시·광고 심사지침 (2024); 쿠팡 파트너스 이용 안내

Rule: ko.ambiguous-disclosure.hints
Category: ambiguous-disclosure
Weight: 1.0
Summary: 파트너십, 컬래버, 앰배서더, 받을 수 있음
Rare: yes
Phrase: #파트너십
Phrase: #컬래버
Phrase: #앰배서더
Phrase: #체험단
Phrase: 체험단으로
Phrase: #뒷광고
Phrase: 받을 수 있습니다
Except: 볼 수 있습니다
Except: 도움을 받을 수 있습니다
Except: 진료를 받을 수 있습니다
Except: 혜택을 받을 수 있습니다
Match: 체험단으로 다녀온 식당
Match: 새 컵 #앰배서더
No-Match: 체험 학습을 다녀왔다
No-Match: 친구와 함께 갔다
Source: 공정거래위원회, 추천·보증 등에 관한 표시·광고 심사지침 (2024)

Rule: ko.gifted.provided
Category: gifted
Weight: 2.0
Summary: 제품 제공, 무상 제공, 제공받아, 서포터즈
Phrase: #제품제공
Phrase: 제품 제공
Phrase: 제품을 제공받
Phrase: 무상 제공
Phrase: 무상으로 제공
Phrase: 무상제공
Phrase: 무료로 제공받
Phrase: 업체로부터
Phrase: 제공받아 작성
Phrase: #서포터즈
Phrase: 서포터즈로
Match: 제품을 제공받아 작성한 후기
Match: 업체로부터 무상으로 제공받았어요
No-Match: 아침을 제공하는 숙소
No-Match: 엄마가 선물해 준 목도리
Source: 공정거래위원회, 추천·보증 등에 관한 표시·광고 심사지침 (2024)

Rule: ko.denial.own-money
Category: denial
Weight: 0.35
Summary: 내돈내산, 광고 아님, 협찬 아님
Phrase: 내돈내산
Phrase: 내 돈 주고
Phrase: 광고 아님
Phrase: 광고아님
Phrase: 광고 아니
Phrase: 광고가 아니
Phrase: 협찬 아님
Phrase: 협찬아님
Phrase: 협찬 아니
Phrase: 비협찬
Phrase: 솔직후기
Phrase: 솔직 후기
Except: 내돈내산 아님
Except: 내돈내산 아니
Match: 내돈내산 솔직후기
Match: 협찬 아님, 세 번째 구매
No-Match: 내 돈이 사라졌다
No-Match: 내돈내산 아님
Source: 공정거래위원회, 추천·보증 등에 관한 표시·광고 심사지침 (2024): absence of a tie need not be stated

Rule: ko.affiliate.link
Category: affiliate
Weight: 2.0
Summary: 프로필 링크, 쿠팡 파트너스, 공동구매
Phrase: link.coupang.com/
Phrase: coupa.ng/
Phrase: 쿠팡파트너스
Phrase: 쿠팡 파트너스
Phrase: 프로필 링크
Phrase: 프로필에 링크
Phrase: 링크는 프로필
Phrase: 추천인 코드
Phrase: #공구
Phrase: #공동구매
Phrase: 공구 오픈
Phrase: 공구오픈
Phrase: 공구 진행
Except: #공구함
Except: #공구상자
Match: 공구 오픈! 프로필 링크 확인
Match: 추천인 코드 넣으면 할인
No-Match: 공구함을 정리했다
No-Match: 프로필 사진을 바꿨다
Source: 쿠팡 파트너스 이용 안내; 공정거래위원회 심사지침 (2024)

Rule: ko.coupon.code
Category: coupon
Weight: 1.0
Summary: 할인코드, 쿠폰, 이벤트 참여
Phrase: 할인코드
Phrase: 할인 코드
Phrase: 할인 쿠폰
Phrase: 무료배송
Phrase: 추첨을 통해
Phrase: 선착순
Pattern: \d{1,2} ?% ?(?:할인|세일)
Match: 할인코드 LENA10 입력하세요
Match: 오늘만 20% 할인
No-Match: 할머니가 인사했다
No-Match: 쿠션이 푹신하다
Source: Observed wording of shops
